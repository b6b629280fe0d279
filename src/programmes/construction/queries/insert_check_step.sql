INSERT INTO programme_check_step (county, check_id, serial, id, unit, act, state, outcome, before_serial, before_state, kind, year, attempt, due, graded, on_day, words, parts, proofs, follows,
    follows_serial, follows_outcome, body, office, by_whom, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)
