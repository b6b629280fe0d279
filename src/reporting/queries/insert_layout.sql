INSERT INTO report_layout (county, id, version, before_version, before_retired, body, name, definition, retired, made_at, made_by, made_by_name)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
