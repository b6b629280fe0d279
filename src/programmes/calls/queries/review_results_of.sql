SELECT condition, CASE WHEN result = 'passed' THEN 1 ELSE 0 END, evidence, reason, at, by_name FROM programme_review_result WHERE county = $1 AND application = $2 ORDER BY condition
