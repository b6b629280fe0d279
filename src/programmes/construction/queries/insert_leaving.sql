INSERT INTO withdrawal_step (county, unit, serial, id, act, state, before_serial, before_state, before_due, before_hearing, due, hearing_on, on_day, words, proofs, stage_before, body, office,
    by_whom, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
