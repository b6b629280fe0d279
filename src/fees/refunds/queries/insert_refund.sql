INSERT INTO refund (county, id, refund_right, right_fen, school, pupil, plan, serial, before_serial, before_fen, amount_fen, after_fen, act, ordered_at, ordered_by,
    ordered_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
