SELECT d.id, d.county, d.plan, p.title, b.name, d.state, d.announced_at, d.draws_at, d.drawn_at
FROM inspection_draw d JOIN body b ON b.id = d.office JOIN inspection_plan p ON p.county = d.county AND p.id = d.plan
WHERE d.id < $1
ORDER BY d.id DESC
LIMIT $2
