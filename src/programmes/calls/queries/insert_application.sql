INSERT INTO programme_application (county, id, call, line, unit, body, kind, prefecture, industry, at, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
