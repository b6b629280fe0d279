SELECT COALESCE(MAX(serial), 0) FROM waiting_place WHERE county = $1 AND course = $2
