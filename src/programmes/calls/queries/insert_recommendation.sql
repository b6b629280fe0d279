INSERT INTO programme_recommendation (county, id, call, recommender, body, letter, statement, sha256, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
