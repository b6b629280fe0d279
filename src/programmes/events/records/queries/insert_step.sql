INSERT INTO record_step (county, entry, serial, id, act, state, before_serial, before_state, kind, entered_by, counted_key, on_day, words, document, by_whom, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
