INSERT INTO duty_flag (county, duty, kind, on_day) VALUES ($1, $2, $3, $4) ON CONFLICT (county, duty, kind, on_day) DO NOTHING
