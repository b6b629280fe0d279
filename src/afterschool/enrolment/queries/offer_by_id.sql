SELECT id, course, pupil, pool, state, expires_at FROM seat_offer WHERE county = $1 AND id = $2
