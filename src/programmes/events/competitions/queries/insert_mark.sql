INSERT INTO competition_mark (county, edition, event, judge, code, facts, total) VALUES ($1, $2, $3, $4, $5, $6, $7)
