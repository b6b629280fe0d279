INSERT INTO job (county, id, name, payload, due, made, state, tries)
VALUES ($1, $2, $3, '{}', $4, $4, 'waiting', 0)
ON CONFLICT (county, id) DO NOTHING
