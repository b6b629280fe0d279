SELECT b.id, b.code, b.county, s.kind, s.department, b.level, s.name, s.short_name, p.path, b.opened, b.closed, b.version
FROM body_place p
JOIN body b ON b.id = p.body
JOIN body_span s ON s.body = b.id AND s.valid_from <= $2 AND s.valid_until > $2
WHERE p.parent = $1 AND p.valid_from <= $2 AND p.valid_until > $2
ORDER BY p.path
