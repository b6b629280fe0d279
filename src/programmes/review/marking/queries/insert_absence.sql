INSERT INTO marking_absence (county, round, expert, from_at, until_at, loses, words, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
