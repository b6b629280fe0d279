INSERT INTO programme_list (county, line, name, source, on_day, stage, number, words, at, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
