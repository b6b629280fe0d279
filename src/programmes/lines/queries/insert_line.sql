INSERT INTO programme_line (county, id, code, office, content, version, made_at, made_by_name) VALUES ($1, $2, $3, $4, $5, 1, $6, $7)
