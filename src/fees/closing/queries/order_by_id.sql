SELECT id, body_path, school_year, term, plans FROM settle_order WHERE county = $1 AND id = $2
