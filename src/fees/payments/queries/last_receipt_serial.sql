SELECT serial FROM receipt WHERE county = $1 AND school = $2 AND kind = $3 ORDER BY serial DESC LIMIT 1
