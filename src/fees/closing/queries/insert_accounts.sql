INSERT INTO term_account (county, id, school, plan, version, content, content_sha256, published_at, published_by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
