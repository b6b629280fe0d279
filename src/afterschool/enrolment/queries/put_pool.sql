-- A pool that a round before made keeps its places.
INSERT INTO seat_pool (county, course, plan, slot, pool, places, taken)
SELECT c.county, c.id, c.plan, c.slot, $3, $4, 0 FROM course c WHERE c.county = $1 AND c.id = $2
ON CONFLICT (county, course, pool) DO NOTHING
