UPDATE inspection_draw SET version = version + 1, state = 'confirmed', confirmed_at = $4, confirmed_by = $5, confirmed_by_name = $6
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'entered' AND entered_by <> $5
