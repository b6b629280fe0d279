INSERT INTO rectification_proof (county, order_id, step, number, before_number, kind, name, sha256, bytes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
