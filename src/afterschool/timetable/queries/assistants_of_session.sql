SELECT a.session, a.adult, t.name
FROM session_assistant a JOIN service_teacher t ON t.county = a.county AND t.id = a.adult
WHERE a.county = $1 AND a.session = $2
ORDER BY t.name, a.adult
