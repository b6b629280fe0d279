-- The last column: of the day on which the session is now; it may have been moved out of the days of that leave.
SELECT l.leave, l.in_time, (s.day BETWEEN q.first_day AND q.last_day)
FROM leave_session l JOIN leave_request q ON q.county = l.county AND q.id = l.leave
JOIN timetable_session s ON s.county = l.county AND s.id = l.session
WHERE l.county = $1 AND l.session = $2 AND l.pupil = $3 AND l.standing = 'yes'
