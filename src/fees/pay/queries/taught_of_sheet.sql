SELECT p.line, p.revision, p.session, s.day, s.starts, c.name, p.lessons, p.pupils, p.per_lesson_fen, p.amount_fen,
       CASE WHEN p.assists = '' AND s.teacher IS NOT NULL AND s.adult IS NOT NULL AND s.teacher <> s.adult THEN 1 ELSE 0 END AS stands_in,
       CASE WHEN p.assists <> '' THEN 1 ELSE 0 END AS assists
FROM pay_session p
JOIN timetable_session s ON s.county = p.county AND s.id = p.session
JOIN course c ON c.county = s.county AND c.id = s.course
WHERE p.county = $1 AND p.sheet = $2 ORDER BY p.line, p.revision, s.day, s.starts, p.session
