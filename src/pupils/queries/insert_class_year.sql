INSERT INTO class_year (county, class, school_year, grade, number, name, head_teacher)
SELECT county, id, school_year, grade, number, name, head_teacher FROM school_class WHERE county = $1 AND id = $2
