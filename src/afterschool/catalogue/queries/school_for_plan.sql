SELECT b.id, b.county, b.name, b.path, b.code, b.closed, s.stage, s.tier
FROM body b JOIN school s ON s.body = b.id
WHERE b.id = $1
