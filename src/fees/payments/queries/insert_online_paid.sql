INSERT INTO online_paid (county, order_id, transaction_id, payment, amount_fen, at) VALUES ($1, $2, $3, $4, $5, $6)
