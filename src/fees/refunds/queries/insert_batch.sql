INSERT INTO refund_batch (county, id, school, refunds, amount_fen, sent_at, sent_by, sent_by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
