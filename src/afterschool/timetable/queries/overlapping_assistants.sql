-- Who assists in the sessions that overlapping_sessions finds.
SELECT a.session, a.adult, t.name
FROM timetable_session s
CROSS JOIN session_assistant a
JOIN service_teacher t ON t.county = a.county AND t.id = a.adult
WHERE a.county = s.county AND a.session = s.id AND s.county = $1 AND s.school = $2 AND s.day = $3 AND s.starts < $5 AND s.ends > $4 AND s.state <> 'cancelled'
ORDER BY t.name, a.adult
