UPDATE pupil SET state = 'on_roll', left_on = NULL, school = $3, class = $4, enrolled_on = $5, version = version + 1 WHERE county = $1 AND id = $2
