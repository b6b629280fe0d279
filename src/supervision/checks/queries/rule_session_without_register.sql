-- $1 the county, $2 the school, $3 from this day on, $4 before this day: by month, one case for all courses.
SELECT s.school, substr(CAST(s.day AS TEXT), 1, 7), COUNT(*), COUNT(DISTINCT s.course), substr(CAST(s.day AS TEXT), 1, 7), ''
FROM timetable_session s
WHERE s.county = $1 AND s.school = $2 AND s.day >= $3 AND s.day < $4 AND s.state <> 'cancelled'
  AND EXISTS (SELECT 1 FROM timetable t WHERE t.county = s.county AND t.plan = s.plan AND t.state = 'published')
  AND NOT EXISTS (SELECT 1 FROM roll_call r WHERE r.county = s.county AND r.session = s.id)
GROUP BY s.school, substr(CAST(s.day AS TEXT), 1, 7)
