INSERT INTO body (id, county, code, kind, department, level, name, short_name, parent, path, opened, closed, version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL, 1)
