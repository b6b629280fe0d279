-- The bodies whose codes are the parts of a path, at most eight of them.
SELECT b.id, b.code, b.county, b.kind, b.department, b.level, b.name, b.short_name, b.path, b.opened, b.closed, b.version
FROM body b WHERE b.code IN ($1, $2, $3, $4, $5, $6, $7, $8)
ORDER BY length(b.path)
