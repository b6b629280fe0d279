-- Once for who took a session and once for each assistant, whose id is then the last column.
SELECT s.id, s.day, s.starts, s.lessons, s.course, s.teacher, s.adult, s.state, CASE WHEN r.state = 'closed' THEN 1 ELSE 0 END AS closed,
       COALESCE(r.present + r.late + r.left_early, 0) AS pupils, p.turn, p.sheet, p.line, p.revision, w.serial AS withdrawn_serial,
       (SELECT MAX(a.revision) FROM pay_amount a WHERE a.county = p.county AND a.sheet = p.sheet AND a.line = p.line) AS latest_revision,
       CAST('' AS TEXT) AS assists
FROM timetable_session s
LEFT JOIN roll_call r ON r.county = s.county AND r.session = s.id
LEFT JOIN pay_session p ON p.county = s.county AND p.session = s.id AND p.assists = ''
    AND p.turn = (SELECT MAX(q.turn) FROM pay_session q WHERE q.county = s.county AND q.session = s.id AND q.assists = '')
LEFT JOIN pay_step w ON w.county = p.county AND w.sheet = p.sheet AND w.step = 'withdrawn'
WHERE s.county = $1 AND s.plan = $2 AND s.day BETWEEN $3 AND $4
UNION ALL
SELECT s.id, s.day, s.starts, s.lessons, s.course, s.teacher, x.adult, s.state, CASE WHEN r.state = 'closed' THEN 1 ELSE 0 END,
       COALESCE(r.present + r.late + r.left_early, 0), p.turn, p.sheet, p.line, p.revision, w.serial,
       (SELECT MAX(a.revision) FROM pay_amount a WHERE a.county = p.county AND a.sheet = p.sheet AND a.line = p.line),
       CAST(x.adult AS TEXT)
FROM timetable_session s
CROSS JOIN session_assistant x
LEFT JOIN roll_call r ON r.county = s.county AND r.session = s.id
LEFT JOIN pay_session p ON p.county = s.county AND p.session = s.id AND p.assists = CAST(x.adult AS TEXT)
    AND p.turn = (SELECT MAX(q.turn) FROM pay_session q WHERE q.county = s.county AND q.session = s.id AND q.assists = CAST(x.adult AS TEXT))
LEFT JOIN pay_step w ON w.county = p.county AND w.sheet = p.sheet AND w.step = 'withdrawn'
WHERE x.county = s.county AND x.session = s.id AND s.county = $1 AND s.plan = $2 AND s.day BETWEEN $3 AND $4
ORDER BY 2, 3, 1, 17
