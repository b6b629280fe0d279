INSERT INTO award_rules (county, contest, version, places, content, reason, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
