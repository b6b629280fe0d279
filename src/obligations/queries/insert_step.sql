INSERT INTO duty_step (county, share, serial, act, words, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
