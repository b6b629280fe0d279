SELECT b.id, b.code, b.county, b.kind, b.department, b.level, b.name, b.short_name, b.path, b.opened, b.closed, b.version
FROM body b WHERE b.code = $1
