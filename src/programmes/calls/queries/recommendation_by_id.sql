SELECT id, call, recommender, letter, statement, sha256, at, by_name FROM programme_recommendation WHERE county = $1 AND id = $2
