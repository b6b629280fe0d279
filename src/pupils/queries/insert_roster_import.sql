INSERT INTO roster_import (county, id, school, kind, name, sha256, state, rows_total, faults, doubts, content, created_at, created_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
