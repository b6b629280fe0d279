INSERT INTO notice_correction (county, notice, version, id, path, act, value, was, reason, author, author_name, at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
