SELECT a.pupil, p.name, c.name, a.answer, a.answered_at, COALESCE(a.answered_by_name, ''), COALESCE(a.outcome, ''),
       COALESCE(a.source IN ('class_teacher', 'paper'), FALSE)
FROM group_answer a
JOIN pupil p ON p.county = a.county AND p.id = a.pupil
JOIN school_class c ON c.county = p.county AND c.id = p.class
WHERE a.county = $1 AND a.group_case = $2
ORDER BY c.grade, c.number, p.name, p.id
