SELECT b.name || ' · ' || CASE WHEN e.title = '' THEN (SELECT c.name FROM competition_contestant c WHERE c.county = e.county AND c.entry = e.id AND c.place = 1) ELSE e.title END, f.code, CAST(0 AS BIGINT)
FROM competition_first_code f
JOIN competition_entry e ON e.county = f.county AND e.id = f.entry
JOIN body b ON b.id = e.body
WHERE f.county = $1 AND f.edition = $2 AND f.event = $3
ORDER BY b.name, e.id
