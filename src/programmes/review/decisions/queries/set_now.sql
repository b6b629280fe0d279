UPDATE award_now SET serial = $4, state = $5, open = $6 WHERE county = $1 AND contest = $2 AND application = $3
