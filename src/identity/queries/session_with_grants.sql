-- $1 county, $2 session, $3 today. One row for each permission of each grant; grants of closed posts and scopes are sorted out afterwards.
SELECT s.id, s.digest, s.last_seen, s.expires_at, s.ended_at, s.acting_post,
       a.id, a.name, a.display_name, a.duty, a.state, a.language, a.must_change_password, a.totp_secret IS NOT NULL,
       h.id, h.code, h.name, h.path,
       g.id, o.id, o.title, o.closed, b.id, b.code, b.name, b.path, g.scope, c.path, c.closed, p.permission
FROM account_session s
JOIN account a ON a.county = s.county AND a.id = s.account
LEFT JOIN body h ON h.id = a.body
LEFT JOIN role_grant g ON g.county = a.county AND g.account = a.id AND g.valid_from <= $3 AND g.valid_until > $3
LEFT JOIN post o ON o.id = g.post
LEFT JOIN body b ON b.id = o.body
LEFT JOIN body c ON c.id = g.scope
LEFT JOIN role_permission p ON p.role = g.role
WHERE s.county = $1 AND s.id = $2
ORDER BY g.id, p.permission
