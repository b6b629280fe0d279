INSERT INTO duty_share_state (county, share, state, version, round, due, contact) VALUES ($1, $2, 'issued', 1, 1, $3, '')
