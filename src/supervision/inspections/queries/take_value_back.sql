UPDATE inspection_draw SET version = version + 1, state = 'announced', public_value = NULL, entered_at = NULL, entered_by = NULL, entered_by_name = NULL,
       confirmed_at = NULL, confirmed_by = NULL, confirmed_by_name = NULL
WHERE county = $1 AND id = $2 AND version = $3 AND state IN ('entered', 'confirmed')
