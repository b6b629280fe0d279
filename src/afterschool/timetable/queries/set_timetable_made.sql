UPDATE timetable SET version = version + 1, first_day = $4, last_day = $5, made_at = $6, made_by_name = $7
WHERE county = $1 AND plan = $2 AND version = $3
