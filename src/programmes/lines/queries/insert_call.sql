INSERT INTO programme_line_call (county, line, call, title, batch_year, places, on_day) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (county, line, call) DO NOTHING
