INSERT INTO duty_suspension (county, share, from_day, reason, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6)
