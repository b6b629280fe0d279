SELECT p.id, p.county, p.school, b.path, p.class, c.name, c.grade, CASE WHEN p.erased_at IS NULL THEN p.name ELSE p.code END, p.code,
       COALESCE(p.born, '1970-01-01'), p.boarding, p.state
FROM guardianship g JOIN pupil p ON p.county = g.county AND p.id = g.pupil
JOIN school_class c ON c.county = p.county AND c.id = p.class JOIN body b ON b.id = p.school
WHERE g.account = $1 AND g.state = 'confirmed'
ORDER BY p.county, p.born, p.id
