-- $1 and $2 bound the path of the subtree, $3 is the day.
SELECT b.id, b.code, b.county, s.kind, s.department, b.level, s.name, s.short_name, p.path, b.opened, b.closed, b.version
FROM body_place p
JOIN body b ON b.id = p.body
JOIN body_span s ON s.body = b.id AND s.valid_from <= $3 AND s.valid_until > $3
WHERE p.path >= $1 AND p.path < $2 AND p.valid_from <= $3 AND p.valid_until > $3
ORDER BY p.path
