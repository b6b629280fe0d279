INSERT INTO body_change (id, body, change, effective, other, before, after, document, reason, recorded_at, recorded_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
