INSERT INTO unified_step (county, unit, aspect, serial, id, act, state, before_serial, before_state, authority, before_authority, words, document, body, office, by_whom, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
