-- When the first session of course $2 (county $1) begins on day $3, in minutes; of a published timetable, without cancelled ones.
SELECT s.starts FROM timetable_session s JOIN timetable t ON t.county = s.county AND t.plan = s.plan
WHERE s.county = $1 AND s.course = $2 AND s.day = $3 AND s.state <> 'cancelled' AND t.state = 'published'
ORDER BY s.starts LIMIT 1
