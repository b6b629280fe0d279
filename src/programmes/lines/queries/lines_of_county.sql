-- A partition has some dozens of lines.
SELECT l.county, l.id, l.code, l.office, b.path, b.name, l.content, l.version FROM programme_line l JOIN body b ON b.id = l.office WHERE l.county = $1 ORDER BY l.code
