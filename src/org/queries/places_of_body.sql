SELECT p.valid_from, p.valid_until, p.parent, coalesce(b.name, ''), p.path
FROM body_place p LEFT JOIN body b ON b.id = p.parent
WHERE p.body = $1 ORDER BY p.valid_from
