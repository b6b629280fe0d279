UPDATE inspection_draw SET version = version + 1, state = 'entered', public_value = $4, entered_at = $5, entered_by = $6, entered_by_name = $7
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'announced'
