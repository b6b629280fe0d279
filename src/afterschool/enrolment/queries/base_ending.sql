SELECT id, from_date, weekdays FROM base_place WHERE county = $1 AND pupil = $2 AND plan = $3
