INSERT INTO inspection_plan (county, id, version, office, title, year, kind, content, time_from, time_until, template, template_number, state, written_at,
                             written_by)
VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'drafted', $12, $13)
