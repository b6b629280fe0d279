INSERT INTO task_book (county, id, unit, version, before_version, kind, changes, reason, content, digest, total_fen, asked_by, body, office, act)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'book.submitted')
