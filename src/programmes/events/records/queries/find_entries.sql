-- $2 the scopes of the reader, $4 and $5 may be missing.
SELECT e.id, e.county, e.kind, e.line, e.clause, e.title, e.about, e.link, e.on_day, e.year, e.type, e.who, e.body, b.name, b.path, e.by_whom, s.serial, s.state
FROM record_entry e JOIN body b ON b.id = e.body JOIN record_step s ON s.county = e.county AND s.entry = e.id
WHERE e.county = $1 AND e.kind = $3 AND EXISTS (SELECT 1 FROM json_each($2) r WHERE substr(b.path, 1, length(r.key)) = r.key)
  AND (CAST($4 AS TEXT) IS NULL OR s.state = $4) AND (CAST($5 AS BIGINT) IS NULL OR e.year = $5) AND NOT EXISTS (SELECT 1 FROM record_step l WHERE l.county = s.county AND l.entry = s.entry AND l.serial > s.serial)
ORDER BY e.on_day DESC, e.id LIMIT $6 OFFSET $7
