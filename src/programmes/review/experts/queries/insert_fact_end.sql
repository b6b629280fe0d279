INSERT INTO expert_fact_end (county, fact, expert, to_day, struck, reason, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (county, fact) DO NOTHING
