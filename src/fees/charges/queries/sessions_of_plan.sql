-- Of a published timetable, in no order; cancelled sessions too.
SELECT s.id, s.course, s.day, s.starts, s.lessons, s.state, s.settlement, s.pattern_weekday, s.ends
FROM timetable t JOIN timetable_session s ON s.county = t.county AND s.plan = t.plan
WHERE t.county = $1 AND t.plan = $2 AND t.state = 'published'
