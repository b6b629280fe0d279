-- severity: warning
-- says: A place is free although somebody waits for it.
-- do: Add a place and give it away again, or offer it by hand.
SELECT p.county, p.course, p.places, p.taken, MIN(w.serial)
FROM seat_pool p JOIN waiting_place w ON w.county = p.county AND w.course = p.course AND w.state = 'waiting'
JOIN course c ON c.county = p.county AND c.id = p.course AND c.state <> 'stopped'
WHERE p.pool = '' AND p.taken < p.places
GROUP BY p.county, p.course, p.places, p.taken
