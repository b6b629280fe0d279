INSERT INTO review_draw_record (county, round, seed, secret, public_value, list_digest, record, sha256) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
