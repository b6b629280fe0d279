INSERT INTO seat_offer (county, id, course, pupil, pool, state, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, 'open', $6, $7)
