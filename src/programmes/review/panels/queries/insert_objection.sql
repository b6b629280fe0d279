INSERT INTO review_objection (county, id, round, application, expert, words, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
