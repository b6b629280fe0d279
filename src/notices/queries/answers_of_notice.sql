SELECT q.id, q.year, q.serial, q.clause, q.question, q.answer, b.name, q.published_at
FROM notice_question q JOIN body b ON b.id = q.body
WHERE q.county = $1 AND q.notice = $2 AND q.state = 'published'
ORDER BY q.published_at, q.id
