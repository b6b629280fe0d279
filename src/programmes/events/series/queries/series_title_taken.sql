SELECT 1 FROM event_series WHERE county = $1 AND title = $2
