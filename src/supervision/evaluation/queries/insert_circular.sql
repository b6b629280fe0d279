INSERT INTO circular (county, id, body, body_path, kind, title, addressees, demands, holds_until, state, version, drafted_at, drafted_by, drafted_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'draft', 1, $10, $11, $12)
