-- Timetables below the path $1 with sessions to come from day $2 on that follow a weekday that is not in the set $3, and how many.
SELECT s.plan, s.school, b.name, COUNT(*)
FROM timetable_session s JOIN body b ON b.id = s.school
WHERE substr(b.path, 1, length($1)) = $1 AND s.day >= $2 AND s.state IN ('planned', 'moved')
  AND NOT EXISTS (SELECT 1 FROM json_each($3) d WHERE d.key = CAST(s.pattern_weekday AS TEXT))
GROUP BY s.plan, s.school, b.name
ORDER BY b.name, s.plan
