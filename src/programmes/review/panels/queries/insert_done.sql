INSERT INTO review_done (county, round, expert, application, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (county, round, expert, application) DO NOTHING
