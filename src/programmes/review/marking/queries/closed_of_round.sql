SELECT assigned, at, by_name FROM marking_closed WHERE county = $1 AND round = $2
