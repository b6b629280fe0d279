-- Of school $2 (county $1), from $3 to $4: leave from special sessions that were not held in their hour, for each session of that hour in whose register somebody is
-- on leave. Who sat there says its register. Through the few sessions that somebody stopped or changed, never through all registers of the term.
SELECT r.session, l.pupil, l.in_time
FROM timetable_session x CROSS JOIN course c CROSS JOIN leave_session l CROSS JOIN leave_request q CROSS JOIN timetable_session b CROSS JOIN roll_call r
WHERE x.county = $1 AND x.school = $2 AND x.day BETWEEN $3 AND $4 AND (x.state = 'cancelled' OR x.day <> x.pattern_day OR x.touched)
  AND c.county = x.county AND c.id = x.course AND c.kind = 'special'
  AND l.county = x.county AND l.session = x.id
  AND q.county = l.county AND q.id = l.leave AND x.pattern_day BETWEEN q.first_day AND q.last_day
  AND (l.standing = 'yes' OR (x.day <> x.pattern_day AND q.withdrawn_at IS NULL))
  AND b.county = x.county AND b.school = x.school AND b.day = x.pattern_day AND b.plan = x.plan AND b.slot = x.slot AND b.course <> x.course
  AND (x.state = 'cancelled' OR x.day <> b.day OR x.ends <= b.starts OR x.starts >= b.ends)
  AND r.county = b.county AND r.session = b.id AND r.on_leave > 0
