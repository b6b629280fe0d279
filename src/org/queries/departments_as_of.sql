SELECT b.id, b.code, b.county, s.kind, s.department, b.level, s.name, s.short_name, p.path, b.opened, b.closed, b.version
FROM body_span s
JOIN body b ON b.id = s.body
JOIN body_place p ON p.body = b.id AND p.valid_from <= $3 AND p.valid_until > $3
WHERE s.department = $1 AND b.level = $2 AND s.valid_from <= $3 AND s.valid_until > $3
ORDER BY b.code
