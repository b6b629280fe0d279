SELECT expert, code FROM review_candidate WHERE county = $1 AND round = $2
