UPDATE check_standing SET owner = $3, owner_post = $4 WHERE county = $1 AND case_id = $2
