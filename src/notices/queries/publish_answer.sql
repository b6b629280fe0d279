UPDATE notice_question SET version = version + 1, state = 'published', year = $4, serial = $5, published_at = $6, published_by = $7
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'checked'
