UPDATE proxy_entry SET answer = $3, answered_at = $4, answered_by = $5 WHERE county = $1 AND id = $2 AND answer IS NULL
