INSERT INTO building_step (county, unit, serial, id, act, state, percent, on_day, before_serial, before_state, before_percent, before_day, words, proofs, body, office, by_whom, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
