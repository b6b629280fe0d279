INSERT INTO competition_entry_step (county, entry, serial, before, from_state, state, reason, at, by_whom, by_name) VALUES ($1, $2, 1, NULL, NULL, 'submitted', '', $3, $4, $5)
