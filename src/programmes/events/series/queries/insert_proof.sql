INSERT INTO event_proof (county, act_id, number, before_number, subject, kind, name, sha256, bytes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
