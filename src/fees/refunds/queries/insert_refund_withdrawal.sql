INSERT INTO refund_withdrawal (county, refund, refund_right) VALUES ($1, $2, $3)
