INSERT INTO notice_link (county, notice, list, item, role, number, number_key, title, title_key, path, whole, state, target_county, target)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
