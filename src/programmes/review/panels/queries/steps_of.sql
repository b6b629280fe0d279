SELECT serial, state, reason, at, by_name FROM review_round_step WHERE county = $1 AND round = $2 ORDER BY serial DESC
