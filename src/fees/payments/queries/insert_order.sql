INSERT INTO online_order (county, id, school, pupil, account, merchant, amount_fen, pay_url, asked, made_at, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
