INSERT INTO panel_pick (county, round, expert, role, reason, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
