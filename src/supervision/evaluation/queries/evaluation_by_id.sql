SELECT county, id, body, body_path, sheet, sheet_version, title, year, period_from, period_until, stage, appeals_until, opened_by, published_at FROM evaluation WHERE county = $1 AND id = $2
