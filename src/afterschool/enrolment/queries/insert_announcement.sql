INSERT INTO enrolment_announcement (county, round, sha256, mode, opens_at, closes_at, settings, text, published_at, published_by, published_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
