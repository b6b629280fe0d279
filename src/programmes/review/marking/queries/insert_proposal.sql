INSERT INTO marking_results_proposed (county, round, serial, call, sha256, content, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
