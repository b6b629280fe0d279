SELECT d.county, d.id, d.version, d.school, b.name, b.path, d.round, r.title, d.state, d.mechanism, d.algorithm, d.list_digest, d.list_sha256, d.figures,
       d.commitment, d.secret, d.public_source, d.draws_at, d.announced_at, d.announced_by, d.public_value, d.entered_by, d.drawn_at, d.seed,
       d.record_sha256, d.fairness, d.left_with_nothing
FROM allocation_draw d JOIN body b ON b.id = d.school JOIN enrolment_round r ON r.county = d.county AND r.id = d.round
WHERE d.id = $1
