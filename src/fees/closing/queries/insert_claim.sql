INSERT INTO subsidy_claim (county, id, school, plan, version, before_version, run, pupils, amount_fen, handed_in_at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
