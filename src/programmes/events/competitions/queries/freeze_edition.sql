INSERT INTO competition_published (county, edition, mode, content, sha256, opens, closes, unit, written_by, published_by, published_by_name, published_on, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
