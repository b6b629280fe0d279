-- $1 the role, $2 the body, $3 today.
SELECT DISTINCT a.id, a.county, a.name, a.display_name
FROM role_grant g JOIN account a ON a.county = g.county AND a.id = g.account
WHERE g.role = $1 AND g.scope = $2 AND g.valid_from <= $3 AND g.valid_until > $3 AND a.state = 'active'
ORDER BY a.name
