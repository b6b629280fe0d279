-- Special days that hold for the path $1 between the days $2 and $3: its own and those of the bodies above it, the nearest last.
SELECT d.id, d.county, d.body, b.name, b.path, d.first_day, d.last_day, d.kind, d.weekday, d.until_minute, d.reason, d.document, d.entered_by_name, d.entered_at
FROM special_day d JOIN body b ON b.id = d.body
WHERE substr(CAST($1 AS TEXT), 1, length(b.path)) = b.path AND d.first_day <= $3 AND d.last_day >= $2 AND d.removed_at IS NULL
ORDER BY length(b.path), d.entered_at, d.id
