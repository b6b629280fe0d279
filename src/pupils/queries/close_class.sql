UPDATE school_class SET is_open = FALSE, school_year = $3, head_teacher = NULL, version = version + 1 WHERE county = $1 AND id = $2
