-- Who sits on a post of the body $1 on the day $2, once for each title.
SELECT DISTINCT a.id, a.display_name, o.title
FROM post o
JOIN role_grant g ON g.post = o.id
JOIN account a ON a.county = g.county AND a.id = g.account
WHERE o.body = $1 AND o.closed IS NULL AND g.valid_from <= $2 AND g.valid_until > $2 AND a.state = 'active' AND a.duty = 'business'
ORDER BY a.display_name, a.id, o.title
