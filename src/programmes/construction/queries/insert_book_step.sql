INSERT INTO task_book_step (county, book, serial, id, unit, act, state, before_serial, before_state, kind, asked_by, body, office, words, filing, by_whom, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
