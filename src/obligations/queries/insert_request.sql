INSERT INTO duty_close_request (county, id, share, body, round, words, evidence, report, report_decision, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'approved', $9, $10, $11)
