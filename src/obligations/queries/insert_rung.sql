INSERT INTO duty_rung (county, share, round, rung, on_day, words) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (county, share, round, rung) DO NOTHING
