SELECT d.id, d.county, d.task, d.body, b.path, d.item, d.words, d.severity, d.money, d.state, d.found_at
FROM inspection_finding d JOIN body b ON b.id = d.body WHERE d.county = $1 AND d.id = $2
