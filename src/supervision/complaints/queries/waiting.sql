-- What waits for one person. $1 today, $2 path of the own body, $3 'yes' where it may handle complaints, $4 'yes' where it may answer as the body complained of,
-- $5 the own body. Joined complaints go with their lead.
SELECT 'accept_complaints', COUNT(*), MIN(p.accept_due), COALESCE(SUM(CASE WHEN p.accept_due < $1 THEN 1 ELSE 0 END), 0)
FROM complaint_progress p
WHERE p.handler_path = $2 AND p.state = 'received' AND p.role = 'single' AND $3 = 'yes'
UNION ALL
SELECT 'answer_complaints', COUNT(*), MIN(p.answer_due), COALESCE(SUM(CASE WHEN p.answer_due < $1 THEN 1 ELSE 0 END), 0)
FROM complaint_progress p
WHERE p.handler_path = $2 AND p.state IN ('accepted', 'ordered') AND p.role = 'single' AND $3 = 'yes'
UNION ALL
SELECT 'decide_contested', COUNT(*), MIN(p.answer_due), COALESCE(SUM(CASE WHEN p.answer_due < $1 THEN 1 ELSE 0 END), 0)
FROM complaint_progress p
WHERE p.handler_path = $2 AND p.state = 'contested' AND p.role = 'single' AND $3 = 'yes'
UNION ALL
SELECT 'explain_complaints', COUNT(*), MIN(p.answer_due), COALESCE(SUM(CASE WHEN p.answer_due < $1 THEN 1 ELSE 0 END), 0)
FROM complaint_progress p
WHERE p.against_path = $2 AND p.state = 'accepted' AND $4 = 'yes'
  AND COALESCE((SELECT MAX(e.serial) FROM complaint_entry e WHERE e.county = p.county AND e.complaint = p.complaint AND e.act = 'asked_body'), 0)
    > COALESCE((SELECT MAX(e.serial) FROM complaint_entry e WHERE e.county = p.county AND e.complaint = p.complaint AND e.act = 'explained' AND e.body = $5), 0)
