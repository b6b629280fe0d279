INSERT INTO reply (county, actor, key, digest, status, headers, body, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
