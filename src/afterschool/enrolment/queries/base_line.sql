SELECT weekdays, consent, from_date FROM base_place WHERE county = $1 AND pupil = $2 AND plan = $3
