-- $1 county, $2 plan, $3 round. For each course of the plan that has places. The wishes are gone through once, not once for each course.
SELECT p.course, CAST(SUM(p.places) AS BIGINT), CAST(SUM(CASE WHEN p.pool = 'reserved' THEN p.places ELSE 0 END) AS BIGINT), CAST(SUM(p.taken) AS BIGINT),
       (SELECT COUNT(*) FROM waiting_place w WHERE w.county = p.county AND w.course = p.course AND w.state = 'waiting'),
       CAST(COALESCE(MAX(f.of_first_rank), 0) AS BIGINT), CAST(COALESCE(MAX(f.of_any_rank), 0) AS BIGINT)
FROM course c
CROSS JOIN seat_pool p
LEFT JOIN (SELECT course, COUNT(*) AS of_any_rank, SUM(CASE WHEN rank = 1 THEN 1 ELSE 0 END) AS of_first_rank
           FROM wish WHERE county = $1 AND round = $3 GROUP BY course) f ON f.course = p.course
WHERE c.county = $1 AND c.plan = $2 AND p.county = c.county AND p.course = c.id
GROUP BY p.county, p.course
