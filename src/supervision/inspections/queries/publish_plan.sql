UPDATE inspection_plan SET version = version + 1, state = 'published', digest = $4, published_at = $5, published_by = $6
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'drafted'
