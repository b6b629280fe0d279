-- severity: error
-- says: A session is paid although its register is not closed or it was cancelled.
-- do: Ask the teacher for the register, or take the session out of the line by a correction.
SELECT p.county, p.session, p.sheet, p.line FROM pay_session p
JOIN (SELECT county, sheet, line, MAX(revision) AS revision FROM pay_amount GROUP BY county, sheet, line) a
  ON a.county = p.county AND a.sheet = p.sheet AND a.line = p.line AND a.revision = p.revision
LEFT JOIN pay_step w ON w.county = p.county AND w.sheet = p.sheet AND w.step = 'withdrawn'
JOIN timetable_session s ON s.county = p.county AND s.id = p.session
LEFT JOIN roll_call r ON r.county = p.county AND r.session = p.session AND r.state = 'closed'
WHERE w.serial IS NULL AND (r.county IS NULL OR s.state <> 'held')
