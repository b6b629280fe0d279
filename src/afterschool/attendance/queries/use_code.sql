UPDATE pickup_code SET used_at = $3 WHERE county = $1 AND id = $2 AND used_at IS NULL AND revoked_at IS NULL
