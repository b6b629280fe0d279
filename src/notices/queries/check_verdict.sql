UPDATE cleanup_verdict SET version = version + 1, checked_at = $5, checked_by = $6, checked_by_name = $7
WHERE county = $1 AND campaign = $2 AND item = $3 AND version = $4 AND checked_by IS NULL
