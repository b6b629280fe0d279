INSERT INTO plan_submission (county, plan, serial, number, at, by_whom, by_name, digest, checks) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
