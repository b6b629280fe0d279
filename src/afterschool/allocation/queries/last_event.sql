SELECT COALESCE(MAX(serial), 0) FROM allocation_event WHERE county = $1 AND draw = $2
