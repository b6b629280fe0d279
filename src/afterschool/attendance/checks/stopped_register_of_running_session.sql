-- severity: error
-- says: A register says "stopped" of a session that was not cancelled.
-- do: Ask the school which is right.
SELECT r.county, r.session FROM roll_call r JOIN timetable_session s ON s.county = r.county AND s.id = r.session
WHERE s.state <> 'cancelled' AND r.state = 'stopped'
