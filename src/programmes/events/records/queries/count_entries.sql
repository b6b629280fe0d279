-- By line, kind, type and year; $2 the scopes of the reader, $3 may be missing.
SELECT c.code, e.kind, e.type, e.year, SUM(CASE s.state WHEN 'entered' THEN 1 ELSE 0 END), SUM(CASE s.state WHEN 'checked' THEN 1 ELSE 0 END), SUM(CASE s.state WHEN 'listed' THEN 1 ELSE 0 END),
       SUM(CASE s.state WHEN 'refused' THEN 1 ELSE 0 END), SUM(CASE s.state WHEN 'withdrawn' THEN 1 ELSE 0 END)
FROM record_entry e JOIN body b ON b.id = e.body JOIN record_step s ON s.county = e.county AND s.entry = e.id JOIN programme_line c ON c.county = e.county AND c.id = e.line
WHERE e.county = $1 AND EXISTS (SELECT 1 FROM json_each($2) r WHERE substr(b.path, 1, length(r.key)) = r.key) AND (CAST($3 AS BIGINT) IS NULL OR e.year = $3) AND NOT EXISTS (SELECT 1 FROM record_step l WHERE l.county = s.county AND l.entry = s.entry AND l.serial > s.serial)
GROUP BY c.code, e.kind, e.type, e.year ORDER BY c.code, e.kind, e.year DESC, e.type
