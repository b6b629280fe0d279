INSERT INTO inspection_list (county, draw, list) VALUES ($1, $2, $3)
