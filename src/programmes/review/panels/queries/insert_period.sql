INSERT INTO review_objection_period (county, round, from_day, until_day, days) VALUES ($1, $2, $3, $4, $5)
