INSERT INTO roll_call (county, session, school, course, date, minute, roster, size, marks, times, version, state, present, late, left_early, on_leave,
    absent, stopped, confirmed_at, confirmed_by, confirmed_by_name, device_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
