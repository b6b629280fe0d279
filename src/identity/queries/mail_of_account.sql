-- Of one account that lives and works; its county is looked up by its id.
SELECT a.county, a.id, m.address, a.language
FROM account_name n
JOIN account a ON a.county = n.county AND a.id = n.account
JOIN account_mail m ON m.county = a.county AND m.account = a.id
WHERE n.account = $1 AND a.state = 'active' AND m.address IS NOT NULL
