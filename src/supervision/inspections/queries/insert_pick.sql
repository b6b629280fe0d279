INSERT INTO inspection_pick (county, draw, stratum, place, chosen, body, code, score) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
