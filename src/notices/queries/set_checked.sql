UPDATE notice SET version = version + 1, stage = 'checked', checked_at = $4, checked_by = $5, checked_by_name = $6, due = NULL
WHERE county = $1 AND id = $2 AND version = $3 AND stage = 'draft'
