SELECT b.code, b.name, b.short_name, b.kind, b.level
FROM body b
WHERE b.closed IS NULL AND b.kind <> 'outside_body' AND b.code > $1 AND ($2 = '' OR b.name LIKE '%' || $2 || '%' ESCAPE '\' OR b.short_name LIKE '%' || $2 || '%' ESCAPE '\')
ORDER BY b.code LIMIT $3
