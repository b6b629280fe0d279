INSERT INTO inspection_result (county, task, form_sha256, verdict, findings, published_at, published_by) VALUES ($1, $2, $3, $4, $5, $6, $7)
