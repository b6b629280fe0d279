-- $2 the scopes of the reader.
SELECT s.id, s.county, s.line, s.kind, s.title, s.clause, s.about, s.body, b.name, b.path, (SELECT COUNT(*) FROM event_edition e WHERE e.county = s.county AND e.series = s.id)
FROM event_series s JOIN body b ON b.id = s.body
WHERE s.county = $1 AND EXISTS (SELECT 1 FROM json_each($2) r WHERE substr(b.path, 1, length(r.key)) = r.key)
ORDER BY s.kind, s.title LIMIT $3 OFFSET $4
