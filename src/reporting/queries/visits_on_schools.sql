-- Visits made: the form was handed in. One that was drawn and not made yet lays nothing on the school.
SELECT p.school, t.county, t.id, t.title, b.name, f.submitted_at, ''
FROM tally_place p CROSS JOIN inspection_task t CROSS JOIN inspection_form f CROSS JOIN body b
WHERE p.county = $1 AND (CAST($2 AS TEXT) IS NULL OR CAST(p.school AS TEXT) = $2) AND t.body = p.school
  AND f.county = t.county AND f.task = t.id AND f.submitted_at >= $3 AND f.submitted_at < $4 AND b.county = t.county AND b.id = t.office
ORDER BY t.id
