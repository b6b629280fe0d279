INSERT INTO digest_sent (county, account, week, body, sha256, at) VALUES ($1, $2, $3, $4, $5, $6)
