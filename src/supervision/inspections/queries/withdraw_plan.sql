UPDATE inspection_plan SET version = version + 1, state = 'withdrawn', withdrawn_at = $4, withdraw_reason = $5
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'published'
