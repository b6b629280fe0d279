SELECT 1 FROM leave_session l JOIN leave_request q ON q.county = l.county AND q.id = l.leave
JOIN timetable_session s ON s.county = l.county AND s.id = l.session
WHERE l.county = $1 AND l.session = $2 AND l.pupil = $3 AND l.standing = 'yes' AND s.day BETWEEN q.first_day AND q.last_day
