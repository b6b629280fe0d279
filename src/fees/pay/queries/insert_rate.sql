INSERT INTO pay_rate (county, id, body, scope, kind, activity, per_lesson_fen, step_from, step_fen, from_day, document, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
