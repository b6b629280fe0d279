INSERT INTO notice_import (county, id, body, sha256, name, kind, bytes, state, page, pages, created_at, created_by, created_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, $9, $10, $11)
