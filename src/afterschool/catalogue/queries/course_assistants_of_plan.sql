-- With the proofs of outside persons as courses_of_plan has them for the teacher.
SELECT a.course, a.slot, a.teacher, t.name, t.kind, CASE WHEN t.active AND COALESCE(f.active, t.active) THEN 1 ELSE 0 END,
       COALESCE(f.vetting_until, t.vetting_until), COALESCE(f.health_until, t.health_until), COALESCE(f.contract_until, t.contract_until)
FROM course_assistant a
JOIN service_teacher t ON t.county = a.county AND t.id = a.teacher
LEFT JOIN outside_staff f ON f.county = t.county AND f.id = t.staff
WHERE a.county = $1 AND a.plan = $2
ORDER BY t.name, t.id
