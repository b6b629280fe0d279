SELECT count(*) FROM seat WHERE county = $1 AND pupil = $2 AND plan = $3
