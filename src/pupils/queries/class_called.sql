SELECT id FROM school_class WHERE county = $1 AND school = $2 AND school_year = $3 AND grade = $4 AND number = $5 AND is_open
