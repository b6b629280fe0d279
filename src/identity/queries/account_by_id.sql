SELECT a.id, a.county, a.name, a.display_name, a.duty, a.state, a.language, a.body, COALESCE(b.path, '/') AS path, a.password, a.password_at,
       a.must_change_password, a.totp_secret, a.totp_offered, a.totp_last_step
FROM account_name n
JOIN account a ON a.county = n.county AND a.id = n.account
LEFT JOIN body b ON b.id = a.body
WHERE n.account = $1
