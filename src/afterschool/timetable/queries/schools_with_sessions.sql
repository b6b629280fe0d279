SELECT DISTINCT t.school FROM timetable t
WHERE t.county = $1 AND t.state = 'published' AND t.first_day <= $2 AND t.last_day >= $2
  AND EXISTS (SELECT 1 FROM timetable_session s WHERE s.county = t.county AND s.school = t.school AND s.day = $2 AND s.starts <= $3)
