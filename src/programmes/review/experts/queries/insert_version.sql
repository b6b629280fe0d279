INSERT INTO expert_version (county, expert, serial, before, content, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
