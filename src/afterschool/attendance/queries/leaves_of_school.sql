-- Of sessions in whose register somebody is on leave.
SELECT l.session, l.pupil, l.in_time
FROM roll_call r JOIN leave_session l ON l.county = r.county AND l.session = r.session
CROSS JOIN leave_request w
WHERE r.county = $1 AND r.school = $2 AND r.date BETWEEN $3 AND $4 AND r.on_leave > 0 AND l.standing = 'yes'
  AND w.county = l.county AND w.id = l.leave AND r.date BETWEEN w.first_day AND w.last_day
