UPDATE inspection_draw SET version = version + 1, state = 'drawn', running = NULL, drawn_at = $4, seed = $5, record_sha256 = $6
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'confirmed'
