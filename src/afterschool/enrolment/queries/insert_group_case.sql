INSERT INTO group_case (county, id, plan, course, measure, target, reason, answers_until, state, opened_at, opened_by, opened_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'asking', $9, $10, $11)
