INSERT INTO programme_ruling (county, line, list, source, version, counts, reason, at, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
