INSERT INTO programme_ban (county, unit, line_code, body, from_day, until_day, reason, at, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
