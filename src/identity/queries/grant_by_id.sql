SELECT g.id, g.county, g.account, a.name, a.display_name, g.role, r.words, g.post, o.title, g.scope, c.name, COALESCE(c.path, '/'),
       g.valid_from, g.valid_until, g.given_by_name, g.given_at, g.reason, g.ended_by_name, g.end_reason
FROM role_grant g
JOIN account a ON a.county = g.county AND a.id = g.account
JOIN role r ON r.name = g.role
LEFT JOIN post o ON o.id = g.post
LEFT JOIN body c ON c.id = g.scope
WHERE g.county = $1 AND g.id = $2
