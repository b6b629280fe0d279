-- Of the registers of course $2 (county $1), from $3 to $4. And leave from a special course that was not held in its hour that day, where its children sat in this one
-- instead: as leaves_of_session.sql. Somebody may stand here twice.
SELECT l.session, l.pupil, l.in_time
FROM leave_session l JOIN roll_call r ON r.county = l.county AND r.session = l.session
CROSS JOIN leave_request w
WHERE r.county = $1 AND r.course = $2 AND r.date BETWEEN $3 AND $4 AND l.standing = 'yes' AND w.county = l.county AND w.id = l.leave AND r.date BETWEEN w.first_day AND w.last_day
UNION SELECT b.id, l.pupil, l.in_time
FROM roll_call r CROSS JOIN timetable_session b CROSS JOIN course c CROSS JOIN timetable_session x CROSS JOIN leave_session l CROSS JOIN leave_request q
WHERE r.county = $1 AND r.course = $2 AND r.date BETWEEN $3 AND $4 AND b.county = r.county AND b.id = r.session
  AND c.county = b.county AND c.plan = b.plan AND c.slot = b.slot AND c.kind = 'special' AND c.id <> b.course
  AND x.county = c.county AND x.course = c.id AND x.pattern_day = b.day
  AND (x.state = 'cancelled' OR x.day <> b.day OR x.ends <= b.starts OR x.starts >= b.ends)
  AND l.county = x.county AND l.session = x.id
  AND q.county = l.county AND q.id = l.leave AND b.day BETWEEN q.first_day AND q.last_day
  AND (l.standing = 'yes' OR (x.day <> b.day AND q.withdrawn_at IS NULL))
