INSERT INTO division (code, parent, level, management_zone, name) VALUES ($1, $2, $3, $4, $5)
