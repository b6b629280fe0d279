-- What waits for one person in the calls of a partition. $1 county, $2 today, $3 the own body, $4 'yes' where it may apply for it; the scopes of recommend $5 and write $6; $7 the actor.
SELECT 'supplement', COUNT(*), MIN(p.due), COALESCE(SUM(CASE WHEN p.due < $2 THEN 1 ELSE 0 END), 0)
FROM programme_application a CROSS JOIN programme_pause p
WHERE a.county = $1 AND a.body = $3 AND $4 = 'yes' AND p.county = a.county AND p.application = a.id AND p.running = 1
UNION ALL
SELECT 'confirm_member', COUNT(*), CAST(NULL AS DATE), 0
FROM programme_member m CROSS JOIN programme_application_now n
WHERE m.county = $1 AND m.member = $3 AND $4 = 'yes' AND m.confirmed_at IS NULL AND n.county = m.county AND n.application = m.application AND n.state IN ('draft', 'returned')
UNION ALL
SELECT 'recommend', COUNT(*), CAST(NULL AS DATE), 0
FROM programme_application a CROSS JOIN programme_application_now n CROSS JOIN body b
WHERE a.county = $1 AND n.county = a.county AND n.application = a.id AND n.state = 'submitted' AND b.id = a.body AND a.body <> $3
  AND EXISTS (SELECT 1 FROM programme_way w WHERE w.county = a.county AND w.line = a.line AND w.stage = 'recommended')
  AND EXISTS (SELECT 1 FROM json_each($5) g WHERE substr(b.path, 1, length(g.key)) = g.key)
UNION ALL
SELECT 'formal_review', COUNT(*), CAST(NULL AS DATE), 0
FROM programme_application a CROSS JOIN programme_application_now n CROSS JOIN programme_line l CROSS JOIN body o
WHERE a.county = $1 AND n.county = a.county AND n.application = a.id AND l.county = a.county AND l.id = a.line AND o.id = l.office
  AND (n.state = 'recommended' OR (n.state = 'submitted' AND NOT EXISTS (SELECT 1 FROM programme_way w WHERE w.county = a.county AND w.line = a.line AND w.stage = 'recommended')))
  AND EXISTS (SELECT 1 FROM json_each($6) g WHERE substr(o.path, 1, length(g.key)) = g.key)
UNION ALL
SELECT 'publish_call', COUNT(*), CAST(NULL AS DATE), 0
FROM programme_call c CROSS JOIN programme_line l CROSS JOIN body o
WHERE c.county = $1 AND c.written_by <> $7 AND l.county = c.county AND l.id = c.line AND o.id = l.office
  AND NOT EXISTS (SELECT 1 FROM programme_call_frozen f WHERE f.county = c.county AND f.call = c.id)
  AND EXISTS (SELECT 1 FROM json_each($6) g WHERE substr(o.path, 1, length(g.key)) = g.key)
