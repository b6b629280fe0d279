INSERT INTO open_release (county, id, report, body, report_digest, title, licence, threshold, indicators, content, digest, hidden, released_at, released_by, released_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
