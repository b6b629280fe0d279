INSERT INTO check_step (county, case_id, serial, id, act, state, before_serial, before_state, school, words, order_id, at, by_whom, by_name, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
