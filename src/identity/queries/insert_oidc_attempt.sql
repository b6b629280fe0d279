INSERT INTO oidc_attempt (county, state_digest, binding_digest, nonce, verifier, begun_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
