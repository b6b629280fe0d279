-- Once for all seats of one statement (insert_seats.sql).
INSERT INTO pool_of_round (county, round, course, pool, plan, slot) VALUES ($1, $2, $3, $4, $5, $6)
ON CONFLICT (county, round, course, pool, plan, slot) DO NOTHING
