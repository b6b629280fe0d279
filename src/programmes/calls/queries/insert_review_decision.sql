INSERT INTO programme_review_decision (county, application, decision, failing, failing_result, words, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
