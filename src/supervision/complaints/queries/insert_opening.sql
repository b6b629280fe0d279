INSERT INTO identity_opening (county, id, complaint, sealed_reason, asked_key, asked_by, asked_name, asked_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
