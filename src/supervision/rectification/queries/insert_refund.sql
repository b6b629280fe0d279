INSERT INTO rectification_refund (county, order_id, pupil, part, before_part, before_fen, refund_fen, after_fen, refund, refund_right, school, step, state, route)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'done', $13)
