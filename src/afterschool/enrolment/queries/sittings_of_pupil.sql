-- Where a pupil sits by a plan on days from $4 on: seats on all days, groups of the base place on the chosen weekdays (Monday is 1, Tuesday 2, Wednesday 4 …).
-- Held ones, and those that ended with an end after $4 (excluded).
SELECT s.slot, s.course, s.from_date, CAST(NULL AS date), 31, 0
FROM seat s WHERE s.county = $1 AND s.pupil = $2 AND s.plan = $3
UNION ALL
SELECT s.slot, s.course, s.from_date, s.until_date, 31, 0
FROM seat_past s WHERE s.county = $1 AND s.pupil = $2 AND s.plan = $3 AND s.until_date > $4 AND s.until_date > s.from_date
UNION ALL
SELECT g.slot, g.course, g.from_date, CAST(NULL AS date), b.weekdays, 1
FROM base_place b JOIN base_place_group g ON g.county = b.county AND g.pupil = b.pupil AND g.plan = b.plan
WHERE b.county = $1 AND b.pupil = $2 AND b.plan = $3
UNION ALL
SELECT g.slot, g.course, g.from_date, g.until_date, g.weekdays, 1
FROM course c CROSS JOIN base_place_group_past g
WHERE c.county = $1 AND c.plan = $3 AND c.kind = 'base'
  AND g.county = c.county AND g.course = c.id AND g.until_date > $4 AND g.until_date > g.from_date AND g.pupil = $2
ORDER BY 6, 1, 3
