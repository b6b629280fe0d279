INSERT INTO oidc_link (issuer, subject, county, account, linked_at, linked_by) VALUES ($1, $2, $3, $4, $5, $6)
