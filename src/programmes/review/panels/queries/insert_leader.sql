INSERT INTO panel_leader (county, round, expert, basis, at) VALUES ($1, $2, $3, $4, $5)
