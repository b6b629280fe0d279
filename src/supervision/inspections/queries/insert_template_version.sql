INSERT INTO inspection_template_version (county, template, number, before, title, content, sha256, published_at, published_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
