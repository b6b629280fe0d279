INSERT INTO rectification_step (county, order_id, serial, id, act, state, before_serial, before_state, body, ordered_by, money, pupils, words, due, look_back_on, proofs, paid, at,
    by_whom, by_name, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
