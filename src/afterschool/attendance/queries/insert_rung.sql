INSERT INTO uncollected_rung (county, pupil, date, rung, session, school, due_at, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
