-- What waits for one person. $1 the account, $2 the actor, $3 county and $4 body of the own body, $5 'yes' where it may agree to pay sheets, $6 the county where it may
-- decide on spending above a ceiling, or ''. A line waits in its latest reckoning; of a sheet that was offered and not withdrawn.
SELECT 'confirm_pay', COUNT(*), NULL, 0
FROM pay_line l CROSS JOIN pay_amount a
WHERE l.account = $1 AND l.account <> '' AND a.county = l.county AND a.sheet = l.sheet AND a.line = l.line
  AND NOT EXISTS (SELECT 1 FROM pay_amount n WHERE n.county = a.county AND n.sheet = a.sheet AND n.line = a.line AND n.revision > a.revision)
  AND NOT EXISTS (SELECT 1 FROM pay_answer n WHERE n.county = a.county AND n.sheet = a.sheet AND n.line = a.line AND n.revision = a.revision)
  AND EXISTS (SELECT 1 FROM pay_step t WHERE t.county = l.county AND t.sheet = l.sheet AND t.step = 'offered')
  AND NOT EXISTS (SELECT 1 FROM pay_step t WHERE t.county = l.county AND t.sheet = l.sheet AND t.step IN ('withdrawn', 'agreed', 'paid'))
UNION ALL
SELECT 'pay_came_back', COUNT(*), NULL, 0
FROM pay_line l CROSS JOIN pay_return r
WHERE l.account = $1 AND l.account <> '' AND r.county = l.county AND r.sheet = l.sheet AND r.line = l.line AND r.kind = 'came_back'
  AND NOT EXISTS (SELECT 1 FROM pay_return n WHERE n.county = r.county AND n.sheet = r.sheet AND n.line = r.line AND n.turn > r.turn)
UNION ALL
SELECT 'agree_to_pay', COUNT(DISTINCT h.id), NULL, 0
FROM pay_sheet h CROSS JOIN pay_line l CROSS JOIN pay_answer n
WHERE h.county = $3 AND h.school = $4 AND $5 = 'yes' AND h.made_by <> $2 AND l.county = h.county AND l.sheet = h.id AND l.account <> $1
  AND n.county = l.county AND n.sheet = l.sheet AND n.line = l.line AND n.answer IN ('confirmed', 'settled')
  AND NOT EXISTS (SELECT 1 FROM pay_amount m WHERE m.county = n.county AND m.sheet = n.sheet AND m.line = n.line AND m.revision > n.revision)
  AND NOT EXISTS (SELECT 1 FROM pay_agreement g WHERE g.county = n.county AND g.sheet = n.sheet AND g.line = n.line AND g.revision = n.revision)
  AND EXISTS (SELECT 1 FROM pay_step t WHERE t.county = h.county AND t.sheet = h.id AND t.step = 'offered')
  AND NOT EXISTS (SELECT 1 FROM pay_step t WHERE t.county = h.county AND t.sheet = h.id AND t.step IN ('withdrawn', 'agreed', 'paid'))
UNION ALL
SELECT 'decide_overruns', COUNT(*), NULL, 0
FROM overrun_request r
WHERE r.county = $6 AND r.by_whom <> $2
  AND NOT EXISTS (SELECT 1 FROM overrun_decision d WHERE d.county = r.county AND d.request = r.id)
