INSERT INTO rectification_paid (county, order_id, serial, before_serial, pupil, amount_fen, part, paid_fen) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
