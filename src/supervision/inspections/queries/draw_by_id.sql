SELECT d.county, d.id, d.version, d.office, b.name, b.path, d.plan, p.title, p.content, d.state, d.algorithm, d.list_digest, d.figures, d.commitment,
       d.secret, d.public_source, d.draws_at, d.visits_until, d.announced_at, d.public_value, d.entered_by, d.drawn_at, d.seed, d.record_sha256,
       p.template, p.template_number
FROM inspection_draw d JOIN body b ON b.id = d.office JOIN inspection_plan p ON p.county = d.county AND p.id = d.plan
WHERE d.id = $1
