INSERT INTO clawback_payment (county, clawback, serial, before_serial, id, unit, first_fen, before_fen, paid_fen, left_fen, on_day, document, act, by_whom, by_body)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'clawback.paid', $13, $14)
