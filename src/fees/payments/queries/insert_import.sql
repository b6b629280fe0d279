INSERT INTO statement_import (county, id, school, channel, name, sha256, new_lines, known_lines, amount_fen, imported_at, imported_by, imported_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
