UPDATE school_class SET name = $3, head_teacher = $4, version = version + 1 WHERE county = $1 AND id = $2
