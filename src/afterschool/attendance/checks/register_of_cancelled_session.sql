-- severity: error
-- says: Pupils are marked in a session that was cancelled.
-- do: Ask the school which is right; a register is put right by a correction, a session by the timetable.
SELECT r.county, r.session FROM roll_call r JOIN timetable_session s ON s.county = r.county AND s.id = r.session
WHERE s.state = 'cancelled' AND r.state <> 'stopped'
