SELECT b.id, b.code, b.county, s.kind, s.department, b.level, s.name, s.short_name, p.path, b.opened, b.closed, b.version
FROM body b
JOIN body_span s ON s.body = b.id AND s.valid_from <= $2 AND s.valid_until > $2
JOIN body_place p ON p.body = b.id AND p.valid_from <= $2 AND p.valid_until > $2
WHERE b.id = $1
