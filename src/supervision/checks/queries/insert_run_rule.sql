INSERT INTO check_run_rule (county, run, rule, hits, opened, gone, unset, microseconds) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
