INSERT INTO school (body, stage, tier, credit_code, boarding, private, version) VALUES ($1, $2, $3, $4, $5, $6, 1)
