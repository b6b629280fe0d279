UPDATE inspection_draw SET version = version + 1, state = 'cancelled', running = NULL, cancelled_at = $4
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'announced'
