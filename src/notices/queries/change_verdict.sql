UPDATE cleanup_verdict
SET version = version + 1, verdict = $5, reason = $6, given_at = $7, given_by = $8, given_by_name = $9, checked_at = NULL, checked_by = NULL,
    checked_by_name = NULL
WHERE county = $1 AND campaign = $2 AND item = $3 AND version = $4
