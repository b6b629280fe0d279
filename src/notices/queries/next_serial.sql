SELECT COALESCE(MAX(serial), 0) + 1 FROM notice WHERE county = $1
