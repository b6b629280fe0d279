INSERT INTO evaluation (county, id, body, body_path, sheet, sheet_version, title, year, period_from, period_until, stage, opened_at, opened_by, opened_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', $11, $12, $13)
