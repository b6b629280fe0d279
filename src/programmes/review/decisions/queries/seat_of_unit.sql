SELECT n.contest, n.application
FROM programme_application a
JOIN award_candidate c ON c.county = a.county AND c.application = a.id
JOIN award_now n ON n.county = c.county AND n.contest = c.contest AND n.application = c.application
WHERE a.county = $1 AND a.unit = $2
