INSERT INTO marking_ballot (county, round, application, expert, standing, choice, at, by_whom) VALUES ($1, $2, $3, $4, 'clear', $5, $6, $7)
