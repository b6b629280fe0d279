INSERT INTO competition_close (county, edition, event, appeal_until, closed_on, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
