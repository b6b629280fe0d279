SELECT layer FROM competition_layer WHERE county = $1 AND edition = $2 AND event = $3 AND drawn_by = $4 LIMIT 1
