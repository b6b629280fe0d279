SELECT id, county, course, pupil, pool, expires_at FROM seat_offer WHERE county = $1 AND id = $2 AND state = 'open'
