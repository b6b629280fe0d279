-- Telephones that hold on the day $9 at the places $1 to $8 of one line, the lowest place first.
SELECT f.id, f.version, f.county, f.body, b.name, f.place, COALESCE(d.name, p.name), f.level, f.kind, f.number, f.hours, f.valid_from, f.valid_until,
       f.document, f.source, b.path, f.entered_by
FROM complaint_phone f
JOIN body b ON b.id = f.body
JOIN body p ON p.code = f.place
LEFT JOIN division d ON d.code = f.place
WHERE f.place IN ($1, $2, $3, $4, $5, $6, $7, $8) AND f.valid_from <= $9 AND f.valid_until > $9
ORDER BY length(p.path) DESC, f.kind, f.id
