INSERT INTO attendance_month (county, pupil, month, entries) VALUES ($1, $2, $3, $4)
ON CONFLICT (county, pupil, month) DO UPDATE SET entries = excluded.entries
