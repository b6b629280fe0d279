INSERT INTO audit_entry (county, serial, at, account, actor, proof, request, action, subject_kind, subject, details, previous, digest, algorithm)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
