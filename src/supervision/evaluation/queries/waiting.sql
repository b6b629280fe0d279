-- What waits for one person. $1 today, $2 the actor, $3 the own body, $4 its path, 'yes' where it may score itself $5, run evaluations $6, sign circulars $7;
-- $8 the scopes of experts.
SELECT 'score_oneself', COUNT(*), NULL, 0
FROM evaluation e CROSS JOIN evaluation_subject s
WHERE e.stage = 'open' AND s.county = e.county AND s.evaluation = e.id AND s.subject = $3 AND $5 = 'yes'
  AND NOT EXISTS (SELECT 1 FROM evaluation_marking m WHERE m.county = s.county AND m.evaluation = s.evaluation AND m.subject = s.subject AND m.marker = 'self'
                  AND m.sent_at IS NOT NULL)
UNION ALL
SELECT 'see_results', COUNT(*), MIN(e.appeals_until), 0
FROM evaluation e CROSS JOIN evaluation_subject s
WHERE e.stage = 'appeal' AND e.appeals_until >= $1 AND s.county = e.county AND s.evaluation = e.id AND s.subject = $3 AND $5 = 'yes'
  AND NOT EXISTS (SELECT 1 FROM evaluation_appeal a WHERE a.county = s.county AND a.evaluation = s.evaluation AND a.subject = s.subject)
UNION ALL
SELECT 'score_others', COUNT(*), NULL, 0
FROM evaluation e CROSS JOIN evaluation_subject s
WHERE e.stage = 'open' AND s.county = e.county AND s.evaluation = e.id AND substr(CAST($4 AS TEXT), 1, length(s.subject_path)) <> s.subject_path
  AND EXISTS (SELECT 1 FROM json_each($8) g WHERE substr(s.subject_path, 1, length(g.key)) = g.key)
  AND NOT EXISTS (SELECT 1 FROM evaluation_marking m WHERE m.county = s.county AND m.evaluation = s.evaluation AND m.subject = s.subject AND m.marker = 'expert'
                  AND m.by_whom = $2 AND m.sent_at IS NOT NULL)
UNION ALL
SELECT 'decide_appeals', COUNT(*), MIN(e.appeals_until), COALESCE(SUM(CASE WHEN e.appeals_until < $1 THEN 1 ELSE 0 END), 0)
FROM evaluation e CROSS JOIN evaluation_appeal a
WHERE e.stage = 'appeal' AND e.body = $3 AND $6 = 'yes' AND a.county = e.county AND a.evaluation = e.id AND a.by_whom <> $2
  AND NOT EXISTS (SELECT 1 FROM evaluation_appeal_decision d WHERE d.county = a.county AND d.appeal = a.id)
UNION ALL
SELECT 'publish_evaluations', COUNT(*), MIN(e.appeals_until), 0
FROM evaluation e
WHERE e.stage = 'appeal' AND e.body = $3 AND $6 = 'yes' AND e.appeals_until < $1
  AND NOT EXISTS (SELECT 1 FROM evaluation_appeal a WHERE a.county = e.county AND a.evaluation = e.id
                  AND NOT EXISTS (SELECT 1 FROM evaluation_appeal_decision d WHERE d.county = a.county AND d.appeal = a.id))
UNION ALL
SELECT 'sign_circulars', COUNT(*), NULL, 0
FROM circular c
WHERE c.state = 'draft' AND c.body = $3 AND c.drafted_by <> $2 AND $7 = 'yes'
UNION ALL
SELECT 'publish_circulars', COUNT(*), NULL, 0
FROM circular c
WHERE c.state = 'signed_off' AND c.body = $3 AND c.holds_until > $1 AND $7 = 'yes'
