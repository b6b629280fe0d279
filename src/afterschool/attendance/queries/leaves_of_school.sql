-- Of sessions in whose register somebody is on leave.
SELECT l.session, l.pupil, l.in_time
FROM roll_call r JOIN leave_session l ON l.county = r.county AND l.session = r.session
WHERE r.county = $1 AND r.school = $2 AND r.date BETWEEN $3 AND $4 AND r.on_leave > 0 AND l.standing = 'yes'
