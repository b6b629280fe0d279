SELECT t.permissions, t.scope, coalesce(c.path, '/'), t.acting_post
FROM api_token t LEFT JOIN body c ON c.id = t.scope
WHERE t.county = $1 AND t.id = $2
