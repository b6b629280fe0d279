-- By the timetables that run on day $1: a school has one of them, its sessions of a day are found along an index.
SELECT DISTINCT t.county FROM timetable t
WHERE t.state = 'published' AND t.first_day <= $1 AND t.last_day >= $1
  AND EXISTS (SELECT 1 FROM timetable_session s WHERE s.county = t.county AND s.school = t.school AND s.day = $1 AND s.starts <= $2)
