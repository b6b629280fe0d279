SELECT slot, course, from_date FROM base_place_group WHERE county = $1 AND pupil = $2 AND plan = $3 ORDER BY slot
