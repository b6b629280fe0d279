-- severity: error
-- says: A session counts as held although nobody took its register.
-- do: Ask the teacher for the register, or let the timetable take the session back.
SELECT s.county, s.id FROM timetable_session s LEFT JOIN roll_call r ON r.county = s.county AND r.session = s.id AND r.state = 'closed'
WHERE s.state = 'held' AND r.county IS NULL
