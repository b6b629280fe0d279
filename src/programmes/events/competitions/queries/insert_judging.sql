INSERT INTO competition_judging (county, edition, event, judge, code, first_code, entry, duty, facts, version) VALUES ($1, $2, $3, $4, $5, $6, $7, 'marks', $8, 1)
