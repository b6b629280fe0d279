INSERT INTO plan_slot (county, plan, code, name, days, starts, ends, lessons) VALUES ($1, $2, 's1', 's1', 31, 960, 1000, 1)
