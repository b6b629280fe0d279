INSERT INTO wish_submission (county, id, round, pupil, wishes, at, account, account_name, source) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
