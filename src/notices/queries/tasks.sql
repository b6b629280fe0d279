-- What waits for one person, one row for each kind. $1 today, $2 the actor, then the scopes of write $3, check $4, publish $5, interpret $6,
-- clean-up $7; $8 the last day of the six-month warning.
SELECT 'check_notices', COUNT(*), MIN(n.due), COALESCE(SUM(CASE WHEN n.due < $1 THEN 1 ELSE 0 END), 0)
FROM notice n JOIN body b ON b.id = n.body
WHERE n.stage = 'draft' AND n.errors_open = 0 AND n.title IS NOT NULL AND n.edited_by <> $2 AND EXISTS (SELECT 1 FROM json_each($4) s WHERE substr(b.path, 1, length(s.key)) = s.key)
UNION ALL
SELECT 'decide_findings', COUNT(*), MIN(n.due), COALESCE(SUM(CASE WHEN n.due < $1 THEN 1 ELSE 0 END), 0)
FROM notice n JOIN body b ON b.id = n.body
WHERE n.stage = 'draft' AND n.findings_open > 0 AND EXISTS (SELECT 1 FROM json_each($3) s WHERE substr(b.path, 1, length(s.key)) = s.key)
UNION ALL
SELECT 'publish_notices', COUNT(*), NULL, 0
FROM notice n JOIN body b ON b.id = n.body
WHERE n.stage = 'checked' AND EXISTS (SELECT 1 FROM json_each($5) s WHERE substr(b.path, 1, length(s.key)) = s.key)
UNION ALL
SELECT 'refused_imports', COUNT(*), NULL, 0
FROM notice_import i JOIN body b ON b.id = i.body
WHERE i.state = 'refused' AND i.created_by = $2 AND EXISTS (SELECT 1 FROM json_each($3) s WHERE substr(b.path, 1, length(s.key)) = s.key)
UNION ALL
SELECT 'expiring_documents', COUNT(*), MIN(i.expires_on), COALESCE(SUM(CASE WHEN i.expires_on <= $1 THEN 1 ELSE 0 END), 0)
FROM cleanup_inventory i JOIN body b ON b.id = i.body
WHERE i.removed_at IS NULL AND i.expires_on <= $8 AND (i.outcome IS NULL OR i.outcome NOT IN ('repeal', 'lapsed', 'not_listed'))
  AND EXISTS (SELECT 1 FROM json_each($7) s WHERE substr(b.path, 1, length(s.key)) = s.key)
UNION ALL
SELECT 'answer_questions', COUNT(*), MIN(q.due), COALESCE(SUM(CASE WHEN q.due < $1 THEN 1 ELSE 0 END), 0)
FROM notice_question q JOIN body b ON b.id = q.body
WHERE q.state = 'asked' AND EXISTS (SELECT 1 FROM json_each($6) s WHERE substr(b.path, 1, length(s.key)) = s.key)
UNION ALL
SELECT 'check_answers', COUNT(*), MIN(q.due), COALESCE(SUM(CASE WHEN q.due < $1 THEN 1 ELSE 0 END), 0)
FROM notice_question q JOIN body b ON b.id = q.body
WHERE q.state = 'answered' AND q.answered_by <> $2 AND EXISTS (SELECT 1 FROM json_each($6) s WHERE substr(b.path, 1, length(s.key)) = s.key)
UNION ALL
SELECT 'publish_answers', COUNT(*), MIN(q.due), COALESCE(SUM(CASE WHEN q.due < $1 THEN 1 ELSE 0 END), 0)
FROM notice_question q JOIN body b ON b.id = q.body
WHERE q.state = 'checked' AND EXISTS (SELECT 1 FROM json_each($6) s WHERE substr(b.path, 1, length(s.key)) = s.key)
UNION ALL
SELECT 'give_verdicts', COUNT(*), MIN(c.closes_on), COALESCE(SUM(CASE WHEN c.closes_on < $1 THEN 1 ELSE 0 END), 0)
FROM cleanup_inventory i JOIN body b ON b.id = i.body
JOIN cleanup_campaign c ON c.opens_on <= $1
JOIN body o ON o.id = c.body AND substr(b.path, 1, length(o.path)) = o.path
WHERE i.removed_at IS NULL AND EXISTS (SELECT 1 FROM json_each($7) s WHERE substr(b.path, 1, length(s.key)) = s.key)
  AND NOT EXISTS (SELECT 1 FROM cleanup_verdict v WHERE v.county = i.county AND v.campaign = c.id AND v.item = i.id)
  AND NOT EXISTS (SELECT 1 FROM cleanup_list p WHERE p.county = i.county AND p.campaign = c.id AND p.body = i.body)
UNION ALL
SELECT 'check_verdicts', COUNT(*), MIN(c.closes_on), COALESCE(SUM(CASE WHEN c.closes_on < $1 THEN 1 ELSE 0 END), 0)
FROM cleanup_verdict v JOIN cleanup_inventory i ON i.county = v.county AND i.id = v.item JOIN body b ON b.id = i.body
JOIN cleanup_campaign c ON c.id = v.campaign
WHERE v.checked_by IS NULL AND v.given_by <> $2 AND i.removed_at IS NULL AND EXISTS (SELECT 1 FROM json_each($7) s WHERE substr(b.path, 1, length(s.key)) = s.key)
  AND NOT EXISTS (SELECT 1 FROM cleanup_list p WHERE p.county = i.county AND p.campaign = v.campaign AND p.body = i.body)
