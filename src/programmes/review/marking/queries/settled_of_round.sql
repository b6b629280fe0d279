SELECT application, words FROM marking_settled WHERE county = $1 AND round = $2
