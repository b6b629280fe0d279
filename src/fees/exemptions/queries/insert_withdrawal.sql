INSERT INTO exemption_withdrawal (county, exemption, granted_by, reason, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7)
