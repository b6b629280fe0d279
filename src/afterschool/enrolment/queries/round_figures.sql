-- $1 county, $2 plan, $3 round. For each course of the plan that has places.
SELECT p.course, CAST(SUM(p.places) AS BIGINT), CAST(SUM(CASE WHEN p.pool = 'reserved' THEN p.places ELSE 0 END) AS BIGINT), CAST(SUM(p.taken) AS BIGINT),
       (SELECT COUNT(*) FROM waiting_place w WHERE w.county = p.county AND w.course = p.course AND w.state = 'waiting'),
       (SELECT COUNT(*) FROM wish f WHERE f.county = p.county AND f.round = $3 AND f.course = p.course AND f.rank = 1),
       (SELECT COUNT(*) FROM wish f WHERE f.county = p.county AND f.round = $3 AND f.course = p.course)
FROM course c JOIN seat_pool p ON p.county = c.county AND p.course = c.id
WHERE c.county = $1 AND c.plan = $2
GROUP BY p.county, p.course
