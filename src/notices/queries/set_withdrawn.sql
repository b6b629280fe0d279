UPDATE notice
SET version = version + 1, stage = 'draft', checked_at = NULL, checked_by = NULL, checked_by_name = NULL, published_at = NULL, published_by = NULL,
    published_by_name = NULL, due = $4
WHERE county = $1 AND id = $2 AND version = $3 AND stage <> 'draft'
