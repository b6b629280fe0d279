INSERT INTO panel_answer (county, round, expert, answer, declaration, reason, at, by_whom) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
