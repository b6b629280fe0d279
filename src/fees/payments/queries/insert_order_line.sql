INSERT INTO online_order_line (county, order_id, bill, pupil, amount_fen) VALUES ($1, $2, $3, $4, $5)
