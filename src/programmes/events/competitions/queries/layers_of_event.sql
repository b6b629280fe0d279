SELECT layer, drawn_by, drawn_by_name, commitment, record, at FROM competition_layer WHERE county = $1 AND edition = $2 AND event = $3 ORDER BY layer
