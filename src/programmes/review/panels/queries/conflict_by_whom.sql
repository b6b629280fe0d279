SELECT by_whom FROM review_conflict WHERE county = $1 AND round = $2 AND expert = $3 AND application = $4 AND relation = $5
