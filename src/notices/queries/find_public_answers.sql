-- $1 a notice (empty: any), $2 and $3 where the page before ended, $4 how many.
SELECT q.id, q.year, q.serial, q.clause, q.question, q.answer, b.name, q.published_at
FROM notice_question q JOIN notice n ON n.county = q.county AND n.id = q.notice JOIN body b ON b.id = q.body
WHERE q.state = 'published' AND n.stage = 'published'
  AND ($1 = '' OR CAST(q.notice AS TEXT) = $1)
  AND (q.published_at, q.id) < ($2, $3)
ORDER BY q.published_at DESC, q.id DESC
LIMIT $4
