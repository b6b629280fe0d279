SELECT a.id, a.county, a.name, a.display_name, a.duty, a.state, a.body, b.name, COALESCE(b.path, '/'), a.totp_secret IS NOT NULL,
       a.must_change_password, a.last_sign_in, a.created_at, a.version
FROM account a
LEFT JOIN body b ON b.id = a.body
WHERE a.county = $1 AND a.id = $2
