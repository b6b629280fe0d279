INSERT INTO group_step (county, group_id, serial, id, act, state, before_serial, before_state, on_day, words, members, lead_body, office, by_whom, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
