INSERT INTO expert_away (county, id, expert, from_day, to_day, words, at) VALUES ($1, $2, $3, $4, $5, $6, $7)
