SELECT decision, failing, words, at, by_name FROM programme_review_decision WHERE county = $1 AND application = $2
