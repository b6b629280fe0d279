INSERT INTO payment_reversal (county, payment, amount_fen, use_id, use_kind, reason, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, 'handed_back', $5, $6, $7, $8)
