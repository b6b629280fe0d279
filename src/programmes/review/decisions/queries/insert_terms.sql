INSERT INTO award_terms (county, line, version, days, day_kind, content, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
