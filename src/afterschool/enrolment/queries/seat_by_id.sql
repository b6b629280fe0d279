SELECT id, county, pupil, plan, slot, course, pool, round, consent, from_date, taken_at, account, source FROM seat WHERE county = $1 AND id = $2
