INSERT INTO programme_check_value (county, step, check_id, number, value, attained) VALUES ($1, $2, $3, $4, $5, $6)
