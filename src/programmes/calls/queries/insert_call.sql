INSERT INTO programme_call (county, id, line, content, version, written_by, written_by_name, made_at) VALUES ($1, $2, $3, $4, 1, $5, $6, $7)
