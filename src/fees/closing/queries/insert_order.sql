INSERT INTO settle_order (county, id, body_path, school_year, term, plans, at, by_whom, by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
