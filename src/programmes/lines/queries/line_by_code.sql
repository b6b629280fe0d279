SELECT l.county, l.id, l.code, l.office, b.path, b.name, l.content, l.version FROM programme_line l JOIN body b ON b.id = l.office WHERE l.county = $1 AND l.code = $2
