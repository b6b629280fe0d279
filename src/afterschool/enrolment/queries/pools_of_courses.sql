-- $2 {"<course>": 1, …}
SELECT p.course, p.pool, p.places, p.taken FROM json_each($2) w CROSS JOIN seat_pool p ON p.county = $1 AND p.course = w.key
