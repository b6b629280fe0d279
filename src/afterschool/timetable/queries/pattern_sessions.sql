-- What the pattern made for a plan $2 (county $1): enough to compare with the pattern of today.
SELECT s.id, s.course, s.pattern_day, s.day, s.starts, s.ends, s.lessons, s.room, s.teacher, s.adult, s.state, s.touched
FROM timetable_session s
WHERE s.county = $1 AND s.plan = $2 AND s.pattern_day IS NOT NULL
