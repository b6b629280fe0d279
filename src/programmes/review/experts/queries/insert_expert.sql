INSERT INTO expert (county, id, office, person, name, added_at, by_whom, by_name) VALUES ($1, $2, $3, NULL, $4, $5, $6, $7)
