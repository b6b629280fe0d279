-- Rounds that await objections or are sealed, with the applications of one body.
SELECT i.round, i.application FROM programme_application a
JOIN review_item i ON i.county = a.county AND i.application = a.id
JOIN review_objection_period p ON p.county = i.county AND p.round = i.round
WHERE a.county = $1 AND a.body = $2
ORDER BY i.round, i.application
