-- The latest versions in the partitions of a county, its prefecture and the province; which bodies' are meant is sorted out by path.
SELECT l.id, l.county, l.version, l.body, b.name, l.name, l.definition, l.retired = 1, l.made_at, l.made_by_name, b.path
FROM report_layout l JOIN body b ON b.county = l.county AND b.id = l.body
WHERE l.county IN ($1, substr($1, 1, 4) || '00', substr($1, 1, 2) || '0000') AND l.retired = 0
  AND NOT EXISTS (SELECT 1 FROM report_layout n WHERE n.county = l.county AND n.id = l.id AND n.version > l.version)
ORDER BY l.name, l.id
