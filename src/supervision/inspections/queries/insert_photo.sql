INSERT INTO inspection_photo (county, id, task, sha256, type, bytes, picture_hash, band_a, band_b, band_c, band_d, kept_at, kept_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
