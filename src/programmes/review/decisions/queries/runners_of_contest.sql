SELECT a.id, a.unit, a.body, b.path, b.name, d.title, a.kind, a.prefecture, a.industry,
       COALESCE((SELECT s.receipt FROM programme_submission s WHERE s.county = a.county AND s.application = a.id ORDER BY s.round DESC LIMIT 1), CAST(a.id AS TEXT)),
       r.score, r.ties, r.vetoed, CASE WHEN v.passed = 0 THEN 1 ELSE 0 END
FROM award_candidate c
JOIN review_result r ON r.county = c.county AND r.round = c.round AND r.application = c.application
JOIN programme_application a ON a.county = c.county AND a.id = c.application
JOIN programme_application_draft d ON d.county = a.county AND d.application = a.id
JOIN body b ON b.id = a.body
LEFT JOIN marking_vote_counted v ON v.county = c.county AND v.round = c.round AND v.application = c.application
WHERE c.county = $1 AND c.contest = $2
ORDER BY a.id
