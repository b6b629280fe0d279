SELECT COALESCE(MAX(serial), 0) FROM inspection_look WHERE county = $1 AND task = $2
