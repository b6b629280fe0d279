INSERT INTO award_contest (county, id, call, line, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7)
