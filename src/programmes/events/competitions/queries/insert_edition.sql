INSERT INTO competition_edition (county, id, line, office, tier, mode, content, version, written_by, written_by_name, made_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10)
