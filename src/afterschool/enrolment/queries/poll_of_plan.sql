SELECT survey, asked_at, asked_by_name FROM voluntariness_poll WHERE county = $1 AND plan = $2
