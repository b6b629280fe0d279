SELECT c.id, c.county, c.school, c.entry_year, c.school_year, c.grade, c.number, c.name, c.head_teacher,
       (SELECT a.display_name FROM account_name n JOIN account a ON a.county = n.county AND a.id = n.account WHERE n.account = c.head_teacher),
       (SELECT COUNT(*) FROM pupil p WHERE p.county = c.county AND p.class = c.id AND p.state IN ('on_roll', 'suspended')),
       (SELECT COUNT(DISTINCT g.pupil) FROM guardianship g JOIN pupil p ON p.county = g.county AND p.id = g.pupil
        WHERE g.county = c.county AND p.class = c.id AND g.state = 'confirmed' AND p.state IN ('on_roll', 'suspended')),
       c.is_open, c.version
FROM school_class c
WHERE c.county = $1 AND c.id = $2
