INSERT INTO marking_settled (county, round, application, words, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7)
