INSERT INTO review_objection_decision (county, objection, objector, upheld, words, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
