INSERT INTO absence_ground_end (county, ground, reason, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6)
