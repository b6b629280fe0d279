SELECT d.id, d.county, d.body, b.name, b.path, d.first_day, d.last_day, d.kind, d.weekday, d.until_minute, d.reason, d.document, d.entered_by_name, d.entered_at
FROM special_day d JOIN body b ON b.id = d.body
WHERE d.id = $1 AND d.removed_at IS NULL
