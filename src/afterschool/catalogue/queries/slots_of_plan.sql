SELECT s.code, s.name, s.days, s.starts, s.ends, s.lessons
FROM plan_slot s
WHERE s.county = $1 AND s.plan = $2
ORDER BY s.starts, s.code
