SELECT 1 FROM event_registration WHERE county = $1 AND edition = $2 AND code = $3
