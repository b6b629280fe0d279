SELECT a.session, a.pupil, a.raised_at FROM absence_alarm a JOIN roll_call r ON r.county = a.county AND r.session = a.session
WHERE r.county = $1 AND r.school = $2 AND r.date = $3 ORDER BY a.raised_at, a.pupil
