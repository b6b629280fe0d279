-- A partition has some hundreds of calls.
SELECT c.county, c.id, c.line, l.code, l.office, b.path, c.content, c.version, c.written_by, c.written_by_name, c.made_at, f.content, f.sha256, f.published_by_name, f.published_on
FROM programme_call c
JOIN programme_line l ON l.county = c.county AND l.id = c.line
JOIN body b ON b.id = l.office
LEFT JOIN programme_call_frozen f ON f.county = c.county AND f.call = c.id
WHERE c.county = $1
ORDER BY c.made_at DESC, c.id
