INSERT INTO term_close (county, plan, run, differences, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7)
