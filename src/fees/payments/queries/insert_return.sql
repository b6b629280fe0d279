INSERT INTO online_return (county, id, order_id, payment, transaction_id, merchant, total_fen, amount_fen, asked_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
