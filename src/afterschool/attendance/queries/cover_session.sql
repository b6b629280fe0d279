-- It may have been about this session before, and another leave took its place.
INSERT INTO leave_session (county, leave, session, pupil, cutoff_at, in_time, standing) VALUES ($1, $2, $3, $4, $5, $6, 'yes')
ON CONFLICT (county, leave, session) DO UPDATE SET cutoff_at = excluded.cutoff_at, in_time = excluded.in_time, standing = excluded.standing
