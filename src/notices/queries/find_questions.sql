-- $1 who asks, $2 the scopes of reading, $3 of interpreting, $4 a notice, $5 a state (empty: any), $6 and $7 where the page before ended, $8 how many.
SELECT q.id, q.county, q.notice, n.number, n.title, q.clause, q.question, q.state, b.name, q.year, q.serial, q.asked_at, q.due
FROM notice_question q JOIN notice n ON n.county = q.county AND n.id = q.notice JOIN body b ON b.id = q.body
WHERE (q.state = 'published' AND n.stage = 'published' OR q.asked_by = $1
       OR EXISTS (SELECT 1 FROM json_each($2) s WHERE substr(b.path, 1, length(s.key)) = s.key)
       OR EXISTS (SELECT 1 FROM json_each($3) s WHERE substr(b.path, 1, length(s.key)) = s.key))
  AND ($4 = '' OR CAST(q.notice AS TEXT) = $4)
  AND ($5 = '' OR q.state = $5)
  AND (q.asked_at, q.id) < ($6, $7)
ORDER BY q.asked_at DESC, q.id DESC
LIMIT $8
