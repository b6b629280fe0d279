SELECT slot FROM seat WHERE county = $1 AND pupil = $2 AND plan = $3 LIMIT 1
