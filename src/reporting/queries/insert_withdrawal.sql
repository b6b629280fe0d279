INSERT INTO open_withdrawal (county, release_id, reason, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6)
