DELETE FROM oidc_link WHERE issuer = $1 AND account = $2
