INSERT INTO programme_review_result (county, application, condition, result, evidence, reason, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
