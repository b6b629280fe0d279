INSERT INTO frozen_table (county, id, body, name, definition, from_month, to_month, content, digest, frozen_at, frozen_by, frozen_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
