INSERT INTO oidc_ticket_use (county, ticket_digest, account, used_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (county, ticket_digest) DO NOTHING
