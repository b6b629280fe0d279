SELECT COALESCE(MAX(serial), 0) FROM inspection_event WHERE county = $1 AND draw = $2
