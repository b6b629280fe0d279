INSERT INTO competition_entry_step (county, entry, serial, before, from_state, state, reason, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
