UPDATE recovery_code SET used_at = $4 WHERE county = $1 AND account = $2 AND digest = $3 AND used_at IS NULL
