INSERT INTO inspection_template (county, id, office, latest) VALUES ($1, $2, $3, 1)
