INSERT INTO competition_judge (county, id, edition, event, person, name, unit, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
