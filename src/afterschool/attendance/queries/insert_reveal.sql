INSERT INTO health_reveal (county, id, pupil, session, reason, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
