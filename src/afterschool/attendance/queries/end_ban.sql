UPDATE collection_ban SET ended_at = $3, ended_by = $4, end_reason = $5 WHERE county = $1 AND id = $2 AND ended_at IS NULL
