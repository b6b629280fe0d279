-- severity: error
-- says: A register names another course, school or day than its session.
-- do: A moved session with a register: put the session back.
SELECT r.county, r.session FROM roll_call r JOIN timetable_session s ON s.county = r.county AND s.id = r.session
WHERE r.course <> s.course OR r.date <> s.day OR r.school <> s.school
