INSERT INTO programme_target (county, line, source, version, source_date, kind, number, per, stage, due, seen, words, at, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
