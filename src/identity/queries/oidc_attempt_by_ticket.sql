SELECT county, state_digest, binding_digest, nonce, verifier, expires_at, issuer, subject
FROM oidc_attempt WHERE county = $1 AND ticket_digest = $2
