SELECT CAST(r.id AS TEXT), r.title, CASE WHEN f.round IS NULL THEN 0 ELSE 1 END,
       (SELECT count(*) FROM review_result s WHERE s.county = r.county AND s.round = r.id)
FROM review_round r
JOIN review_round_now n ON n.county = r.county AND n.round = r.id
LEFT JOIN review_results_frozen f ON f.county = r.county AND f.round = r.id
WHERE r.county = $1 AND r.call = $2 AND n.state <> 'cancelled'
ORDER BY r.id
