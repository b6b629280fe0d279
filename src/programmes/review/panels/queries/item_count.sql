SELECT count(*) FROM review_item WHERE county = $1 AND round = $2
