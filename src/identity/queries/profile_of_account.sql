SELECT a.id, a.name, a.display_name, a.language, a.body, b.name, a.password_at, a.totp_secret IS NOT NULL,
       (SELECT count(*) FROM recovery_code r WHERE r.county = a.county AND r.account = a.id AND r.used_at IS NULL)
FROM account a
LEFT JOIN body b ON b.id = a.body
WHERE a.county = $1 AND a.id = $2
