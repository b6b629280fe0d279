-- What waits for one person. $1 today, $2 the actor, $3 the own body, $4 'yes' where it may answer for it; the scopes of check $5 and order $6.
SELECT 'send_measures', COUNT(*), MIN(s.due), COALESCE(SUM(CASE WHEN s.due < $1 THEN 1 ELSE 0 END), 0)
FROM rectification_order o CROSS JOIN rectification_standing s
WHERE o.body = $3 AND $4 = 'yes' AND s.county = o.county AND s.order_id = o.id AND s.state = 'ordered'
UNION ALL
SELECT 'send_proof', COUNT(*), MIN(s.due), COALESCE(SUM(CASE WHEN s.due < $1 THEN 1 ELSE 0 END), 0)
FROM rectification_order o CROSS JOIN rectification_standing s
WHERE o.body = $3 AND $4 = 'yes' AND s.county = o.county AND s.order_id = o.id AND s.state = 'planned'
UNION ALL
SELECT 'check_orders', COUNT(*), MIN(s.due), COALESCE(SUM(CASE WHEN s.due < $1 THEN 1 ELSE 0 END), 0)
FROM rectification_standing s CROSS JOIN rectification_order o CROSS JOIN body b
WHERE s.state = 'proved' AND o.county = s.county AND o.id = s.order_id AND o.body <> $3 AND o.ordered_by <> $2 AND b.id = o.body
  AND EXISTS (SELECT 1 FROM json_each($5) g WHERE substr(b.path, 1, length(g.key)) = g.key)
UNION ALL
SELECT 'close_orders', COUNT(*), MIN(s.due), COALESCE(SUM(CASE WHEN s.due < $1 THEN 1 ELSE 0 END), 0)
FROM rectification_standing s CROSS JOIN rectification_order o CROSS JOIN body b
WHERE s.state = 'checked' AND o.county = s.county AND o.id = s.order_id AND o.body <> $3 AND o.issuer = $3 AND b.id = o.body
  AND EXISTS (SELECT 1 FROM json_each($6) g WHERE substr(b.path, 1, length(g.key)) = g.key)
UNION ALL
SELECT 'look_back', COUNT(*), MIN(s.look_back_on), COALESCE(SUM(CASE WHEN s.look_back_on < $1 THEN 1 ELSE 0 END), 0)
FROM rectification_standing s CROSS JOIN rectification_order o CROSS JOIN body b
WHERE s.looked_back = 'no' AND s.look_back_on <= $1 AND s.state = 'closed' AND o.county = s.county AND o.id = s.order_id AND o.body <> $3 AND o.issuer = $3 AND b.id = o.body
  AND EXISTS (SELECT 1 FROM json_each($5) g WHERE substr(b.path, 1, length(g.key)) = g.key)
