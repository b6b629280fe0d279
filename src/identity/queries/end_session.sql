UPDATE account_session SET ended_at = $4, end_reason = $5 WHERE county = $1 AND account = $2 AND id = $3 AND ended_at IS NULL
