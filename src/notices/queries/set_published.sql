UPDATE notice SET version = version + 1, stage = 'published', published_at = $4, published_by = $5, published_by_name = $6
WHERE county = $1 AND id = $2 AND version = $3 AND stage = 'checked'
