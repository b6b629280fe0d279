INSERT INTO leave_session (county, leave, session, pupil, cutoff_at, in_time, standing) VALUES ($1, $2, $3, $4, $5, $6, $7)
