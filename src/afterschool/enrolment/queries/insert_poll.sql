INSERT INTO voluntariness_poll (county, plan, survey, asked_at, asked_by, asked_by_name) VALUES ($1, $2, $3, $4, $5, $6)
