-- Who left or let an offer go by comes to the end of the list.
INSERT INTO waiting_place (county, course, pupil, id, plan, slot, pool, round, serial, state, since, account)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', $10, $11)
ON CONFLICT (county, course, pupil) DO UPDATE SET id = excluded.id, pool = excluded.pool, round = excluded.round, serial = excluded.serial,
    state = 'waiting', since = excluded.since, account = excluded.account
