-- How many sit in each course of a plan, Monday to Friday: seats held are for all of its days; in a base group those who chose the day and sit in no special
-- course at its time. The order of the joins is fixed: through the few courses of the plan, never through the county.
SELECT s.course, COUNT(*), COUNT(*), COUNT(*), COUNT(*), COUNT(*)
FROM course c CROSS JOIN seat s
WHERE c.county = $1 AND c.plan = $2 AND s.county = c.county AND s.course = c.id
GROUP BY s.course
UNION ALL
SELECT g.course, CAST(SUM(CASE WHEN (b.weekdays & 1) <> 0 THEN 1 ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN (b.weekdays & 2) <> 0 THEN 1 ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN (b.weekdays & 4) <> 0 THEN 1 ELSE 0 END) AS BIGINT), CAST(SUM(CASE WHEN (b.weekdays & 8) <> 0 THEN 1 ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN (b.weekdays & 16) <> 0 THEN 1 ELSE 0 END) AS BIGINT)
FROM course c CROSS JOIN base_place_group g CROSS JOIN base_place b
WHERE c.county = $1 AND c.plan = $2 AND c.kind = 'base' AND g.county = c.county AND g.course = c.id
  AND b.county = g.county AND b.pupil = g.pupil AND b.plan = g.plan
  AND NOT EXISTS (SELECT 1 FROM seat x WHERE x.county = g.county AND x.pupil = g.pupil AND x.plan = g.plan AND x.slot = g.slot)
GROUP BY g.course
