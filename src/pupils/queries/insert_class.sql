INSERT INTO school_class (county, id, school, entry_year, school_year, grade, number, name, head_teacher, is_open, version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, TRUE, 1)
