-- A pool that a round before made keeps its places.
INSERT INTO seat_pool (county, course, pool, places, taken) VALUES ($1, $2, $3, $4, 0) ON CONFLICT (county, course, pool) DO NOTHING
