INSERT INTO absence_alarm (county, session, pupil, raised_at, due_at) VALUES ($1, $2, $3, $4, $5)
