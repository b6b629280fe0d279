INSERT INTO evaluation_appeal (county, id, evaluation, subject, item, words, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
