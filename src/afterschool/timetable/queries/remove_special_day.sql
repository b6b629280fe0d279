UPDATE special_day SET removed_at = $3, removed_reason = $4 WHERE county = $1 AND id = $2 AND removed_at IS NULL
