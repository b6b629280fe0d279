INSERT INTO panel_member (county, round, expert, role, answer, unit_key, most, at) VALUES ($1, $2, $3, $4, 'accepted', $5, $6, $7)
