UPDATE review_draw SET version = version + 1, seed = $3, drawn_at = $4 WHERE county = $1 AND round = $2
