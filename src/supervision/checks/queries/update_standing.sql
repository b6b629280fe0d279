UPDATE check_standing SET serial = $3, state = $4 WHERE county = $1 AND case_id = $2
