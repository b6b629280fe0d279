INSERT INTO competition_first_decision (county, appeal, outcome, words, further_until, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
