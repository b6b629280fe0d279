INSERT INTO competition_second_code (county, edition, event, code, layer, first_code, station) VALUES ($1, $2, $3, $4, 2, $5, $6)
