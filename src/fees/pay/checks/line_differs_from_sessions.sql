-- severity: error
-- says: A line is not the sum of its sessions.
-- do: Book nothing more on this sheet and find out who wrote beside it.
SELECT a.county, a.sheet, a.line, a.revision FROM pay_amount a
JOIN pay_line l ON l.county = a.county AND l.sheet = a.sheet AND l.line = a.line
LEFT JOIN (SELECT county, sheet, line, revision, COUNT(*) AS sessions, SUM(lessons) AS lessons, SUM(amount_fen) AS fen FROM pay_session
           GROUP BY county, sheet, line, revision) p ON p.county = a.county AND p.sheet = a.sheet AND p.line = a.line AND p.revision = a.revision
WHERE a.sessions <> COALESCE(p.sessions, 0) OR a.lessons <> COALESCE(p.lessons, 0)
   OR (l.kind <> 'manager' AND a.sessions_fen <> COALESCE(p.fen, 0))
