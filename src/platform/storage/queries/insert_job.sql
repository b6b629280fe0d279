INSERT INTO job (county, id, name, payload, due, made, state, tries) VALUES ($1, $2, $3, $4, $5, $6, 'waiting', 0)
