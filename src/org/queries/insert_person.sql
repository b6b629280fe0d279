INSERT INTO person (county, id, name, created_at) VALUES ($1, $2, $3, $4)
