INSERT INTO duty_report (county, id, share, period, words, percent, number_milli, stages, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
