UPDATE school_class SET school_year = $3, grade = $4, name = $5, version = version + 1 WHERE county = $1 AND id = $2
