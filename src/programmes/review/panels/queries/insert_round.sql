INSERT INTO review_round (county, id, call, line, office, title, terms, opened_at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
