-- $1 the post, $2 today.
SELECT DISTINCT a.county, a.id, m.address, a.language
FROM role_grant g
JOIN account a ON a.county = g.county AND a.id = g.account
JOIN account_mail m ON m.county = a.county AND m.account = a.id
WHERE g.post = $1 AND g.valid_from <= $2 AND g.valid_until > $2 AND a.state = 'active' AND m.address IS NOT NULL
ORDER BY a.id
