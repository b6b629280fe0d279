INSERT INTO expert_fact (county, id, expert, kind, body, unit_key, unit_name, words, detail, held, from_day, to_day, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
