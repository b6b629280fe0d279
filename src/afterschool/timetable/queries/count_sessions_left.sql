-- How many published sessions of a school $2 (county $1) before the day $3 were neither held nor stopped.
SELECT COUNT(*) FROM timetable_session s JOIN timetable tt ON tt.county = s.county AND tt.plan = s.plan
WHERE s.county = $1 AND s.school = $2 AND s.day < $3 AND s.state IN ('planned', 'moved') AND tt.state = 'published'
