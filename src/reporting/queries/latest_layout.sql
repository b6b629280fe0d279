SELECT l.id, l.county, l.version, l.body, b.name, l.name, l.definition, l.retired = 1, l.made_at, l.made_by_name
FROM report_layout l JOIN body b ON b.county = l.county AND b.id = l.body
WHERE l.county = $1 AND l.id = $2 ORDER BY l.version DESC LIMIT 1
