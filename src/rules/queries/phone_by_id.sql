SELECT f.id, f.version, f.county, f.body, b.name, f.place, COALESCE(d.name, p.name), f.level, f.kind, f.number, f.hours, f.valid_from, f.valid_until,
       f.document, f.source, b.path, f.entered_by
FROM complaint_phone f
JOIN body b ON b.id = f.body
JOIN body p ON p.code = f.place
LEFT JOIN division d ON d.code = f.place
WHERE f.id = $1
