SELECT issuer, subject, linked_at, linked_by FROM oidc_link WHERE account = $1 ORDER BY issuer
