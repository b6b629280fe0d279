SELECT id, grade, number, name FROM school_class WHERE county = $1 AND school = $2
