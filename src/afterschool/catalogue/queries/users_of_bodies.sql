-- Schools of county $1 with offered courses of outside bodies, plan by plan, and what may run out there.
SELECT c.school, b.path, p.school_year, p.term, l.id, l.name, l.state, l.licence_until, l.listed_from, l.listed_until, l.blocked_on, l.exited_on, COUNT(DISTINCT c.id),
       MIN(f.vetting_until), MIN(f.health_until), MIN(f.contract_until)
FROM outside_listing l
CROSS JOIN course c
JOIN service_plan p ON p.county = c.county AND p.id = c.plan AND p.live = 'yes'
JOIN body b ON b.county = c.county AND b.id = c.school
LEFT JOIN service_teacher t ON t.county = c.county AND t.school = c.school
    AND t.id IN (SELECT c.teacher UNION SELECT a.teacher FROM course_assistant a WHERE a.county = c.county AND a.course = c.id)
LEFT JOIN outside_staff f ON f.county = t.county AND f.listing = l.id AND f.id = t.staff
WHERE l.county = $1 AND c.listing = l.id AND c.county = l.county AND c.state = 'offered'
GROUP BY l.county, l.id, c.school, b.path, p.county, p.id
ORDER BY c.school, l.id, p.id
