SELECT p.county, p.id, p.version, p.office, b.name, b.path, p.title, p.year, p.kind, p.content, p.time_from, p.time_until, p.template, p.template_number,
       p.state, p.digest, p.withdraw_reason
FROM inspection_plan p JOIN body b ON b.id = p.office WHERE p.id = $1
