INSERT INTO score_sheet (county, id, version, body, content, sha256, made_at, made_by, made_by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
