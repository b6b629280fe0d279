SELECT l.session, l.pupil, l.in_time
FROM leave_session l JOIN roll_call r ON r.county = l.county AND r.session = l.session
WHERE r.county = $1 AND r.course = $2 AND r.date BETWEEN $3 AND $4 AND l.standing = 'yes'
