INSERT INTO duty_measure (county, duty, version, measure, reason, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
