INSERT INTO inspection_line (county, draw, stratum, place, rank, inspector) VALUES ($1, $2, $3, $4, $5, $6)
