UPDATE api_token SET revoked_at = $4 WHERE county = $1 AND account = $2 AND id = $3 AND revoked_at IS NULL
