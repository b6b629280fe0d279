INSERT INTO leave_request (county, id, pupil, kind, words, first_day, last_day, asked_at, asked_by, asked_by_name, caller, called_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
