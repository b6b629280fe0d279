SELECT county, account FROM oidc_link WHERE issuer = $1 AND subject = $2
