SELECT id, course, pupil, plan, slot, pool, round, serial, state FROM waiting_place WHERE county = $1 AND id = $2
