-- Where accounts have a role of body $1 that has not ended by $2, or belong to it.
SELECT g.county FROM role_grant g WHERE g.scope = $1 AND g.valid_until > $2
UNION
SELECT a.county FROM account a WHERE a.body = $1
ORDER BY 1
