INSERT INTO duty_target (county, duty, source, version, source_date, kind, number_milli, words, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
