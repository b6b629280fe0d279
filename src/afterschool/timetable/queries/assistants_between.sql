-- Of the sessions of a school $2 (county $1) from day $3 to $4.
SELECT a.session, a.adult, t.name
FROM timetable_session s
CROSS JOIN session_assistant a
JOIN service_teacher t ON t.county = a.county AND t.id = a.adult
WHERE a.county = s.county AND a.session = s.id AND s.county = $1 AND s.school = $2 AND s.day BETWEEN $3 AND $4
ORDER BY t.name, a.adult
