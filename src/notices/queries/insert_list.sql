INSERT INTO cleanup_list (county, campaign, body, published_at, published_by, list, not_listed, digest) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
