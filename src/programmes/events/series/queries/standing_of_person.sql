SELECT registration FROM event_place WHERE county = $1 AND edition = $2 AND who_key = $3
