SELECT COALESCE(MAX(serial), 0) FROM event_registration WHERE county = $1 AND edition = $2
