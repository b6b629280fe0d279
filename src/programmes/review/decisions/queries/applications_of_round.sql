SELECT CAST(application AS TEXT) FROM review_result WHERE county = $1 AND round = $2
