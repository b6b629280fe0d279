SELECT r.application, a.unit, r.score, r.rule, r.mean, r.trimmed, r.corrected, r.low, r.high, r.vetoed, r.ties, r.votes_for, r.votes_against
FROM review_result r
JOIN programme_application a ON a.county = r.county AND a.id = r.application
WHERE r.county = $1 AND r.round = $2
ORDER BY r.application
