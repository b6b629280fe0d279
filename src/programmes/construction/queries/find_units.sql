-- What was approved, and what became of it. $2 the scopes of the reader, $3 a line, $4 a stage.
SELECT u.id, u.line, u.body, b.name, b.path, u.title, u.batch_year, n.stage,
       (SELECT t.version FROM task_book_in_force f JOIN task_book t ON t.county = f.county AND t.id = f.book WHERE f.county = u.county AND f.unit = u.id ORDER BY f.number DESC LIMIT 1),
       (SELECT s.state FROM building_step s WHERE s.county = u.county AND s.unit = u.id ORDER BY s.serial DESC LIMIT 1),
       (SELECT s.percent FROM building_step s WHERE s.county = u.county AND s.unit = u.id ORDER BY s.serial DESC LIMIT 1),
       (SELECT w.state FROM withdrawal_step w WHERE w.county = u.county AND w.unit = u.id ORDER BY w.serial DESC LIMIT 1)
FROM programme_unit_now n CROSS JOIN programme_unit u CROSS JOIN body b
WHERE n.county = $1 AND u.county = n.county AND u.id = n.unit AND b.id = u.body AND n.standing IN ('approved', 'in_construction', 'mid_term_passed', 'accepted')
  AND EXISTS (SELECT 1 FROM json_each($2) g WHERE substr(b.path, 1, length(g.key)) = g.key)
  AND (CAST($3 AS TEXT) IS NULL OR CAST(u.line AS TEXT) = $3) AND (CAST($4 AS TEXT) IS NULL OR n.stage = $4)
ORDER BY n.since DESC, u.id LIMIT $5 OFFSET $6
