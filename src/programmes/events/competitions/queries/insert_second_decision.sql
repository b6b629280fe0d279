INSERT INTO competition_second_decision (county, appeal, first_by, outcome, words, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
