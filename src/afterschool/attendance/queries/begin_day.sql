INSERT INTO attendance_day (county, school, date, registers, closed, present, late, left_early, on_leave, absent, stopped)
VALUES ($1, $2, $3, 0, 0, 0, 0, 0, 0, 0, 0) ON CONFLICT (county, school, date) DO NOTHING
