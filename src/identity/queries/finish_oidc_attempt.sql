UPDATE oidc_attempt SET issuer = $3, subject = $4, ticket_digest = $5, expires_at = $6
WHERE county = $1 AND state_digest = $2 AND ticket_digest IS NULL
