UPDATE pupil SET school = $3, class = $4, version = version + 1 WHERE county = $1 AND id = $2
