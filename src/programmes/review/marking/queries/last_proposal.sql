SELECT serial, sha256, content, at, by_whom, by_name FROM marking_results_proposed WHERE county = $1 AND round = $2 ORDER BY serial DESC LIMIT 1
