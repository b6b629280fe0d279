-- $2 {"<course>": 1, …}
SELECT p.course, p.pool, p.places, p.taken
FROM json_each_text(CAST($2 AS json)) w JOIN seat_pool p ON p.county = $1 AND p.course = CAST(w.key AS uuid)
