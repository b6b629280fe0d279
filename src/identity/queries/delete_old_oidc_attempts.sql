DELETE FROM oidc_attempt WHERE county = $1 AND expires_at < $2
