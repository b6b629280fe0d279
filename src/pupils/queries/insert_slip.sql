INSERT INTO binding_slip (county, id, pupil, digest, issued_at, issued_by_name, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
