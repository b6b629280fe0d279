INSERT INTO competition_entry_now (county, entry, serial, state) VALUES ($1, $2, 1, 'submitted')
