-- $3 today, $4 the permission: over which bodies an account holds it, as identity reckons it for a session.
SELECT COALESCE(c.path, '/')
FROM account a
JOIN role_grant g ON g.county = a.county AND g.account = a.id AND g.valid_from <= $3 AND g.valid_until > $3
JOIN role_permission p ON p.role = g.role AND p.permission = $4
LEFT JOIN post o ON o.id = g.post
LEFT JOIN body c ON c.id = g.scope
WHERE a.county = $1 AND a.id = $2 AND a.state = 'active' AND (o.closed IS NULL OR o.closed > $3) AND (c.closed IS NULL OR c.closed > $3)
