INSERT INTO marking_expert (county, round, expert, name, unit, at) VALUES ($1, $2, $3, $4, $5, $6)
