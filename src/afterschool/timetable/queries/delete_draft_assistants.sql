DELETE FROM session_assistant
WHERE county = $1 AND session IN (SELECT s.id FROM timetable_session s WHERE s.county = $1 AND s.plan = $2)
