INSERT INTO duty_evidence (county, id, share, sha256, name, bytes, address, proves, at, by_whom, by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
