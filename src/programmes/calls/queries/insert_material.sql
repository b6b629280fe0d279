INSERT INTO programme_material (county, id, application, item, name, sha256, bytes, dropped, at, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9)
