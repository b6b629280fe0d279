SELECT c.id, c.county, c.school, b.path, c.entry_year, c.school_year, c.grade, c.number, c.name, c.head_teacher, c.is_open
FROM school_class c JOIN body b ON b.id = c.school
WHERE c.county = $1 AND c.school = $2 AND c.is_open
ORDER BY c.grade, c.number, c.id
