-- $3 the pool of the place: everybody may have one of the open pool, others only who belongs to it.
SELECT id, pupil, round FROM waiting_place
WHERE county = $1 AND course = $2 AND state = 'waiting' AND ($3 = '' OR pool = $3)
ORDER BY serial LIMIT 1
