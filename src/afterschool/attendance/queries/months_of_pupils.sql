SELECT m.pupil, m.entries FROM json_each($3) s JOIN attendance_month m ON m.county = $1 AND m.month = $2 AND m.pupil = s.key
