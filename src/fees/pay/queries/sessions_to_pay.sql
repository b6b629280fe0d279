SELECT s.id, s.day, s.starts, s.lessons, s.course, s.teacher, s.adult, s.state, CASE WHEN r.state = 'closed' THEN 1 ELSE 0 END AS closed,
       COALESCE(r.present + r.late + r.left_early, 0) AS pupils, p.turn, p.sheet, p.line, p.revision, w.serial AS withdrawn_serial,
       (SELECT MAX(a.revision) FROM pay_amount a WHERE a.county = p.county AND a.sheet = p.sheet AND a.line = p.line) AS latest_revision
FROM timetable_session s
LEFT JOIN roll_call r ON r.county = s.county AND r.session = s.id
LEFT JOIN pay_session p ON p.county = s.county AND p.session = s.id
    AND p.turn = (SELECT MAX(q.turn) FROM pay_session q WHERE q.county = s.county AND q.session = s.id)
LEFT JOIN pay_step w ON w.county = p.county AND w.sheet = p.sheet AND w.step = 'withdrawn'
WHERE s.county = $1 AND s.plan = $2 AND s.day BETWEEN $3 AND $4
ORDER BY s.day, s.starts, s.id
