-- What waits for one person in what is built. $1 county, $2 today, $3 the own body, $4 'yes' where it may report for it; the scopes of check $5 and decide $6.
SELECT 'report_check', COUNT(*), MIN(c.due), COALESCE(SUM(CASE WHEN c.due < $2 THEN 1 ELSE 0 END), 0)
FROM programme_check c CROSS JOIN programme_check_step s
WHERE c.county = $1 AND c.body = $3 AND $4 = 'yes' AND s.county = c.county AND s.check_id = c.id AND s.state = 'opened'
  AND NOT EXISTS (SELECT 1 FROM programme_check_step later WHERE later.county = s.county AND later.check_id = s.check_id AND later.serial > s.serial)
UNION ALL
SELECT 'precheck', COUNT(*), MIN(c.due), COALESCE(SUM(CASE WHEN c.due < $2 THEN 1 ELSE 0 END), 0)
FROM programme_check c CROSS JOIN programme_check_step s CROSS JOIN body b
WHERE c.county = $1 AND c.kind = 'mid_term' AND c.body <> $3 AND c.office <> $3 AND s.county = c.county AND s.check_id = c.id AND s.state = 'reported' AND b.id = c.body
  AND EXISTS (SELECT 1 FROM json_each($5) g WHERE substr(b.path, 1, length(g.key)) = g.key)
  AND NOT EXISTS (SELECT 1 FROM programme_check_step later WHERE later.county = s.county AND later.check_id = s.check_id AND later.serial > s.serial)
UNION ALL
SELECT 'decide_check', COUNT(*), MIN(c.due), COALESCE(SUM(CASE WHEN c.due < $2 THEN 1 ELSE 0 END), 0)
FROM programme_check c CROSS JOIN programme_check_step s CROSS JOIN body b
WHERE c.county = $1 AND c.office = $3 AND s.county = c.county AND s.check_id = c.id AND s.state = CASE c.kind WHEN 'mid_term' THEN 'prechecked' ELSE 'reported' END AND b.id = c.body
  AND EXISTS (SELECT 1 FROM json_each($6) g WHERE substr(b.path, 1, length(g.key)) = g.key)
  AND NOT EXISTS (SELECT 1 FROM programme_check_step later WHERE later.county = s.county AND later.check_id = s.check_id AND later.serial > s.serial)
UNION ALL
SELECT 'sign_book', COUNT(*), CAST(NULL AS TEXT), 0
FROM task_book t CROSS JOIN task_book_step s
WHERE t.county = $1 AND s.county = t.county AND s.book = t.id
  AND ((t.body = $3 AND $4 = 'yes' AND s.state = 'argued') OR (t.office = $3 AND s.state = 'half_signed' AND EXISTS (SELECT 1 FROM json_each($6))))
  AND NOT EXISTS (SELECT 1 FROM task_book_step later WHERE later.county = s.county AND later.book = s.book AND later.serial > s.serial)
UNION ALL
SELECT 'approve_change', COUNT(*), CAST(NULL AS TEXT), 0
FROM task_book t CROSS JOIN task_book_step s CROSS JOIN body b
WHERE t.county = $1 AND t.office = $3 AND t.kind = 'change' AND s.county = t.county AND s.book = t.id AND s.state IN ('submitted', 'approved') AND b.id = t.body
  AND EXISTS (SELECT 1 FROM json_each($6) g WHERE substr(b.path, 1, length(g.key)) = g.key)
  AND NOT EXISTS (SELECT 1 FROM task_book_step later WHERE later.county = s.county AND later.book = s.book AND later.serial > s.serial)
UNION ALL
SELECT 'answer_warning', COUNT(*), MIN(w.due), COALESCE(SUM(CASE WHEN w.due < $2 THEN 1 ELSE 0 END), 0)
FROM withdrawal_step w
WHERE w.county = $1 AND w.body = $3 AND $4 = 'yes' AND w.state = 'warned' AND w.act = 'exit.warned'
  AND NOT EXISTS (SELECT 1 FROM withdrawal_step later WHERE later.county = w.county AND later.unit = w.unit AND later.serial > w.serial)
