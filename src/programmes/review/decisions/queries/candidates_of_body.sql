SELECT c.contest, c.application
FROM programme_application a
JOIN award_candidate c ON c.county = a.county AND c.application = a.id
WHERE a.county = $1 AND a.body = $2
ORDER BY c.contest DESC, c.application
