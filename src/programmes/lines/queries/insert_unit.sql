INSERT INTO programme_unit (county, id, line, body, title, batch_year, reference, at, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
