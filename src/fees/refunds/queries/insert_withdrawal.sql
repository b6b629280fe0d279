INSERT INTO refund_right_withdrawal (county, refund_right, right_fen, amount_fen, ordered_fen, relief, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
