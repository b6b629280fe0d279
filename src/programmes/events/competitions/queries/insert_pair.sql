INSERT INTO competition_pair (county, judge, entry, edition, event, duty, relation, words) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
