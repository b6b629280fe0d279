UPDATE collector SET ended_at = $3, ended_by = $4 WHERE county = $1 AND id = $2 AND ended_at IS NULL
