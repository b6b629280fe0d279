INSERT INTO pay_answer (county, sheet, line, revision, answer, account, words, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
