-- Who holds the permission $2 through a post of the body $1 on the day $3.
SELECT DISTINCT a.county, a.id, m.address, a.language
FROM post o
JOIN role_grant g ON g.post = o.id
JOIN role_permission p ON p.role = g.role AND p.permission = $2
JOIN account a ON a.county = g.county AND a.id = g.account
JOIN account_mail m ON m.county = a.county AND m.account = a.id
WHERE o.body = $1 AND o.closed IS NULL AND g.valid_from <= $3 AND g.valid_until > $3 AND a.state = 'active' AND m.address IS NOT NULL
ORDER BY a.id
