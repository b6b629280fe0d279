SELECT r.session, r.school, r.course, r.date, r.minute, r.roster, r.size, r.marks, r.times, r.version, r.state, r.confirmed_at, r.confirmed_by,
       r.confirmed_by_name, r.device_at, r.closed_at, m.members
FROM roll_call r JOIN attendance_roster m ON m.county = r.county AND m.course = r.course AND m.serial = r.roster
WHERE r.county = $1 AND r.session = $2
