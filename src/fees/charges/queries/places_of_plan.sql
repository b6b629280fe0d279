-- Every place of the plan, held now or before: seats on all days, base places on the chosen weekdays (Monday is 1, Tuesday 2, Wednesday 4 …), one row for
-- the group of each time. Without a course: the base service is chosen, and there is no group for the grade.
SELECT s.pupil, s.course, s.from_date, CAST(NULL AS date), 31
FROM course c JOIN seat s ON s.county = c.county AND s.course = c.id WHERE c.county = $1 AND c.plan = $2
UNION ALL
SELECT s.pupil, s.course, s.from_date, s.until_date, 31
FROM course c JOIN seat_past s ON s.county = c.county AND s.course = c.id WHERE c.county = $1 AND c.plan = $2
UNION ALL
SELECT b.pupil, g.course, COALESCE(g.from_date, b.from_date), CAST(NULL AS date), b.weekdays
FROM base_place b LEFT JOIN base_place_group g ON g.county = b.county AND g.pupil = b.pupil AND g.plan = b.plan WHERE b.county = $1 AND b.plan = $2
UNION ALL
SELECT g.pupil, g.course, g.from_date, g.until_date, g.weekdays
FROM course c JOIN base_place_group_past g ON g.county = c.county AND g.course = c.id WHERE c.county = $1 AND c.plan = $2
