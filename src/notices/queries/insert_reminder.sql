INSERT INTO cleanup_reminder (county, item, expires_on, warning, at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (county, item, expires_on, warning) DO NOTHING
