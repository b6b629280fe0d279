SELECT g.id, g.course, g.measure, g.target, g.reason, g.answers_until, a.answer,
       COALESCE(a.source IN ('class_teacher', 'paper'), FALSE)
FROM group_answer a JOIN group_case g ON g.county = a.county AND g.id = a.group_case
WHERE a.county = $1 AND a.pupil = $2 AND g.plan = $3 AND g.state = 'asking'
ORDER BY g.opened_at, g.id
