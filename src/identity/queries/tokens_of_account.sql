-- $3 is now: tokens that still hold, latest first.
SELECT t.id, t.name, t.permissions, t.scope, coalesce(c.name, ''), t.made_at, t.last_seen, t.expires_at
FROM api_token t LEFT JOIN body c ON c.id = t.scope
WHERE t.county = $1 AND t.account = $2 AND t.revoked_at IS NULL AND t.expires_at > $3
ORDER BY t.made_at DESC, t.id DESC
