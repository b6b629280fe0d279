INSERT INTO register_alarm (county, session, rung, school, day, due_at, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
