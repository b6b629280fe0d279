INSERT INTO competition_first_code (county, edition, event, code, layer, entry, state) VALUES ($1, $2, $3, $4, 1, $5, 'confirmed')
