-- $2 the scopes of the reader, $3 'yes' only open ones; what is due first stands first.
SELECT c.id, c.unit, c.book, c.kind, c.year, c.attempt, c.due, c.terms, c.rectify_months, c.graded, s.serial, s.state, s.outcome, s.on_day
FROM programme_check c CROSS JOIN programme_check_step s CROSS JOIN body b
WHERE c.county = $1 AND s.county = c.county AND s.check_id = c.id AND b.id = c.body AND EXISTS (SELECT 1 FROM json_each($2) g WHERE substr(b.path, 1, length(g.key)) = g.key)
  AND (CAST($3 AS TEXT) IS NULL OR s.state <> 'decided')
  AND NOT EXISTS (SELECT 1 FROM programme_check_step later WHERE later.county = s.county AND later.check_id = s.check_id AND later.serial > s.serial)
ORDER BY c.due, c.id LIMIT $4 OFFSET $5
