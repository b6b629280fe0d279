INSERT INTO expert_rating (county, expert, round, score, words, day, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
