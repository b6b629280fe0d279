INSERT INTO custodian_key (county, id, reach, serial, body, body_path, account, name, public_part, sealed_secret, salt, made_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
