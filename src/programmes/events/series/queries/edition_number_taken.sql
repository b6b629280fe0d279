SELECT 1 FROM event_edition WHERE county = $1 AND series = $2 AND number = $3
