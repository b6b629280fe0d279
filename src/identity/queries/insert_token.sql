INSERT INTO api_token (county, id, account, name, digest, permissions, scope, acting_post, made_at, last_seen, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)
