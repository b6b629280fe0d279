INSERT INTO carry_over_agreement (county, refund_right, pupil, agreed_at, account, account_name) VALUES ($1, $2, $3, $4, $5, $6)
