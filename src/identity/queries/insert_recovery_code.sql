INSERT INTO recovery_code (county, account, digest) VALUES ($1, $2, $3)
