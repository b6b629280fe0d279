SELECT application, code FROM review_item WHERE county = $1 AND round = $2 ORDER BY code
