UPDATE pupil SET school = $4, class = $3, version = version + 1 WHERE county = $1 AND class = $2 AND state IN ('on_roll', 'suspended')
