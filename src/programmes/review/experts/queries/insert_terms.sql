INSERT INTO expert_terms (county, serial, from_day, content, document, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
