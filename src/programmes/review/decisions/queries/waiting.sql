-- What waits for one person in the contests of a partition. $1 county, $2 the actor, $3 the path of his body; the scopes of write $4 and objections $5.
SELECT 'record_leading_group', COUNT(*), CAST(NULL AS DATE), 0
FROM award_contest c CROSS JOIN award_selection s CROSS JOIN programme_line l CROSS JOIN body o
WHERE c.county = $1 AND s.county = c.county AND s.contest = c.id AND l.county = c.county AND l.id = c.line AND o.id = l.office
  AND NOT EXISTS (SELECT 1 FROM award_gate p WHERE p.county = c.county AND p.contest = c.id AND p.gate = 'leading_group' AND p.passed = 1)
  AND EXISTS (SELECT 1 FROM json_each($4) g WHERE substr(o.path, 1, length(g.key)) = g.key)
UNION ALL
SELECT 'record_party_group', COUNT(*), CAST(NULL AS DATE), 0
FROM award_contest c CROSS JOIN programme_line l CROSS JOIN body o
WHERE c.county = $1 AND l.county = c.county AND l.id = c.line AND o.id = l.office
  AND EXISTS (SELECT 1 FROM award_gate p WHERE p.county = c.county AND p.contest = c.id AND p.gate = 'leading_group' AND p.passed = 1)
  AND NOT EXISTS (SELECT 1 FROM award_gate p WHERE p.county = c.county AND p.contest = c.id AND p.gate = 'party_group' AND p.passed = 1)
  AND EXISTS (SELECT 1 FROM json_each($4) g WHERE substr(o.path, 1, length(g.key)) = g.key)
UNION ALL
SELECT 'open_award_notice', COUNT(*), CAST(NULL AS DATE), 0
FROM award_contest c CROSS JOIN programme_line l CROSS JOIN body o
WHERE c.county = $1 AND l.county = c.county AND l.id = c.line AND o.id = l.office
  AND EXISTS (SELECT 1 FROM award_terms t WHERE t.county = c.county AND t.line = c.line)
  AND EXISTS (SELECT 1 FROM award_gate p WHERE p.county = c.county AND p.contest = c.id AND p.gate = 'party_group' AND p.passed = 1)
  AND EXISTS (SELECT 1 FROM award_now n WHERE n.county = c.county AND n.contest = c.id AND n.state = 'held')
  AND EXISTS (SELECT 1 FROM json_each($4) g WHERE substr(o.path, 1, length(g.key)) = g.key)
UNION ALL
SELECT 'judge_award_objection', COUNT(*), CAST(NULL AS DATE), 0
FROM award_contest c CROSS JOIN award_selection s CROSS JOIN programme_line l CROSS JOIN body o CROSS JOIN award_objection b
WHERE c.county = $1 AND s.county = c.county AND s.contest = c.id AND s.by_whom <> $2 AND l.county = c.county AND l.id = c.line AND o.id = l.office
  AND b.county = c.county AND b.contest = c.id AND b.serial > 0 AND substr($3, 1, length(b.accused_path)) <> b.accused_path
  AND NOT EXISTS (SELECT 1 FROM award_objection_step t WHERE t.county = b.county AND t.objection = b.id AND t.state <> 'accepted')
  AND EXISTS (SELECT 1 FROM json_each($5) g WHERE substr(o.path, 1, length(g.key)) = g.key)
