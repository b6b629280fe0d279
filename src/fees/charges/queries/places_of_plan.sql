-- Every place of the plan, held now or before: seats on all days, base places on the chosen weekdays (Monday is 1, Tuesday 2, Wednesday 4 …). Without
-- a course: the base service is chosen, and no group was found yet.
SELECT s.pupil, s.course, s.from_date, CAST(NULL AS date), 31
FROM course c JOIN seat s ON s.county = c.county AND s.course = c.id WHERE c.county = $1 AND c.plan = $2
UNION ALL
SELECT s.pupil, s.course, s.from_date, s.until_date, 31
FROM course c JOIN seat_past s ON s.county = c.county AND s.course = c.id WHERE c.county = $1 AND c.plan = $2
UNION ALL
SELECT b.pupil, b.course, b.from_date, CAST(NULL AS date), b.weekdays FROM base_place b WHERE b.county = $1 AND b.plan = $2
UNION ALL
SELECT b.pupil, b.course, b.from_date, b.until_date, b.weekdays
FROM course c JOIN base_place_past b ON b.county = c.county AND b.course = c.id WHERE c.county = $1 AND c.plan = $2
