SELECT c.county, c.id, c.call, c.line, l.code, l.office, b.path, c.by_name
FROM award_contest c
JOIN programme_line l ON l.county = c.county AND l.id = c.line
JOIN body b ON b.id = l.office
WHERE c.county = $1 AND c.id = $2
