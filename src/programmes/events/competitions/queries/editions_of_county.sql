-- A partition has some hundreds of editions.
SELECT e.county, e.id, e.line, l.code, e.office, o.path, o.name, e.tier, e.mode, e.content, e.version, e.written_by, e.written_by_name, p.content, p.sha256, p.published_by_name, p.published_on, p.unit
FROM competition_edition e
JOIN programme_line l ON l.county = e.county AND l.id = e.line
JOIN body o ON o.id = e.office
LEFT JOIN competition_published p ON p.county = e.county AND p.edition = e.id
WHERE e.county = $1
ORDER BY e.made_at DESC, e.id
