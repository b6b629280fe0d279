INSERT INTO check_run (county, id, at, trigger_kind, path, schools, hits, opened, gone, microseconds, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
