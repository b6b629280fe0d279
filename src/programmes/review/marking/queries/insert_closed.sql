INSERT INTO marking_closed (county, round, assigned, ended, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7)
