SELECT p.course, CAST(SUM(p.places) AS BIGINT), CAST(SUM(CASE WHEN p.pool = 'reserved' THEN p.places ELSE 0 END) AS BIGINT), CAST(SUM(p.taken) AS BIGINT),
       (SELECT COUNT(*) FROM waiting_place w WHERE w.county = p.county AND w.course = p.course AND w.state = 'waiting')
FROM course c JOIN seat_pool p ON p.county = c.county AND p.course = c.id
WHERE c.county = $1 AND c.plan = $2
GROUP BY p.county, p.course
