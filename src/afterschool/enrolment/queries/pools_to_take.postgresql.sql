-- $2 {"<course>": 1, …}; with the matter about which the families of the course are being asked, where there is one.
SELECT p.course, p.pool, p.places, p.taken, g.id, g.answers_until
FROM json_each_text(CAST($2 AS json)) w JOIN seat_pool p ON p.county = $1 AND p.course = CAST(w.key AS uuid)
LEFT JOIN group_case g ON g.county = p.county AND g.course = p.course AND g.state = 'asking'
