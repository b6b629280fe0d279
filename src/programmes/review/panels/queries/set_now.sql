UPDATE review_round_now SET serial = $4, state = $5 WHERE county = $1 AND round = $2 AND serial = $3
