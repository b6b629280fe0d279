INSERT INTO online_return_outcome (county, return_id, outcome, amount_fen, channel_id, code, day, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
