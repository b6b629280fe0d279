SELECT q.id, q.version, q.county, q.notice, n.number, n.title, n.stage, n.effect_from, n.expires_on,
       (SELECT MIN(e.from_date) FROM notice_ending e WHERE e.county = n.county AND e.notice = n.id),
       q.clause, q.clause_heading, q.clause_text, q.question, q.asked_by, q.asked_by_name, q.asked_at, q.state, q.body, b.name, b.path, q.ground, q.answer, q.answered_by,
       q.answered_by_name, q.checked_by_name, q.declined_reason, q.year, q.serial, q.published_at, q.due
FROM notice_question q JOIN notice n ON n.county = q.county AND n.id = q.notice JOIN body b ON b.id = q.body
WHERE q.id = $1
