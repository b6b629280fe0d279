INSERT INTO audit_anchor (county, day, serial, digest, algorithm, key, signature, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
