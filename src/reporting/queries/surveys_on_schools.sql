SELECT p.school, n.county, n.id, n.title, b.name, n.opened_at, n.questions
FROM tally_place p CROSS JOIN needs_survey n CROSS JOIN body b
WHERE p.county = $1 AND (CAST($2 AS TEXT) IS NULL OR CAST(p.school AS TEXT) = $2) AND n.school = p.school AND n.opened_at >= $3 AND n.opened_at < $4
  AND b.county = n.county AND b.id = n.school
ORDER BY n.id
