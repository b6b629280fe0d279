INSERT INTO fee_notice_withdrawal (county, notice, at, reason, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6)
