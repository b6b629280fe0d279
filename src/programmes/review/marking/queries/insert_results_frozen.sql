INSERT INTO review_results_frozen (county, round, call, serial, sha256, proposed_by, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
