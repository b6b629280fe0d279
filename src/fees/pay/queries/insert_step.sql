INSERT INTO pay_step (county, sheet, serial, step, before_serial, before_step, words, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
