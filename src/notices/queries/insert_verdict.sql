INSERT INTO cleanup_verdict (county, campaign, item, version, verdict, reason, given_at, given_by, given_by_name)
VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8)
ON CONFLICT (county, campaign, item) DO NOTHING
