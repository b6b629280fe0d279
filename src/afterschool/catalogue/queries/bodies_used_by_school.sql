-- Outside bodies with running courses at school $2, and what may run out there.
SELECT c.school, l.id, l.name, l.state, l.licence_until, l.listed_from, l.listed_until, l.blocked_on, l.exited_on, COUNT(DISTINCT c.id), MIN(f.vetting_until), MIN(f.health_until),
       MIN(f.contract_until),
       (SELECT MAX(COALESCE(k.ended_on, k.ends_on)) FROM outside_contract k WHERE k.county = l.county AND k.school = c.school AND k.listing = l.id)
FROM course c
JOIN service_plan p ON p.county = c.county AND p.id = c.plan AND p.live = 'yes'
JOIN outside_listing l ON l.county = c.county AND l.id = c.listing
LEFT JOIN service_teacher t ON t.county = c.county AND t.school = c.school
    AND t.id IN (SELECT c.teacher UNION SELECT a.teacher FROM course_assistant a WHERE a.county = c.county AND a.course = c.id)
LEFT JOIN outside_staff f ON f.county = t.county AND f.listing = l.id AND f.id = t.staff
WHERE c.county = $1 AND c.school = $2 AND c.state = 'offered'
GROUP BY l.county, l.id, c.school
ORDER BY c.school, l.id
