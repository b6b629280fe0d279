-- Of all sessions of a plan $2 (county $1), whatever became of them.
SELECT a.session, a.adult, t.name
FROM timetable_session s
CROSS JOIN session_assistant a
JOIN service_teacher t ON t.county = a.county AND t.id = a.adult
WHERE a.county = s.county AND a.session = s.id AND s.county = $1 AND s.plan = $2
ORDER BY t.name, a.adult
