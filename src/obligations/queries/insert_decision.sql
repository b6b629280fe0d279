INSERT INTO duty_report_decision (county, report, share, drafted_by, decision, words, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
