INSERT INTO evaluation_appeal_decision (county, appeal, evaluation, subject, appealed_by, upheld, corrected, reason, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
