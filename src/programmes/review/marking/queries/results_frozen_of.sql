SELECT f.sha256, p.by_name, f.at, f.by_name, f.call
FROM review_results_frozen f
JOIN marking_results_proposed p ON p.county = f.county AND p.round = f.round AND p.serial = f.serial
WHERE f.county = $1 AND f.round = $2
