INSERT INTO plan_slot (county, plan, code, name, days, starts, ends, lessons) VALUES ($1, $2, $3, $4, $5, $6, $7, 1)
