INSERT INTO award_selection (county, contest, rules, places, rules_by, sha256, content, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
