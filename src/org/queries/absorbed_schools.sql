-- The school at the path $1 and those that ended below it; $2 is where the paths below it end. All levels are named so that an index leads to the path.
SELECT b.id, b.code, b.county, b.kind, b.department, b.level, b.name, b.short_name, b.path, b.opened, b.closed, b.version
FROM body b
WHERE b.path >= $1 AND b.path < $2 AND b.kind = 'school' AND b.level IN ('county', 'prefecture', 'province') AND (b.closed IS NOT NULL OR b.path = $1)
ORDER BY b.path
