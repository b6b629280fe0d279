SELECT id, body_path, school_year, term, plans, by_name FROM settle_order WHERE county = $1 AND id = $2
