SELECT c.id, c.name, c.grade, c.number,
       (SELECT COUNT(*) FROM pupil p WHERE p.county = c.county AND p.class = c.id AND p.state IN ('on_roll', 'suspended'))
FROM school_class c
WHERE c.county = $1 AND c.school = $2 AND c.is_open
ORDER BY c.grade, c.number, c.id
