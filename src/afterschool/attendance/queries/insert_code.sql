INSERT INTO pickup_code (county, id, pupil, school, day, code_digest, token_digest, made_at, made_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
