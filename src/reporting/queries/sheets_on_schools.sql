-- Evaluations of the county itself, its prefecture and the province, which lie in their own partitions; few a year.
SELECT p.school, e.county, e.id, e.title, b.name, e.opened_at, h.content
FROM evaluation e CROSS JOIN tally_place p CROSS JOIN evaluation_subject s CROSS JOIN score_sheet h CROSS JOIN body b
WHERE e.county IN ($1, substr($1, 1, 4) || '00', substr($1, 1, 2) || '0000') AND e.opened_at >= $3 AND e.opened_at < $4
  AND p.county = $1 AND (CAST($2 AS TEXT) IS NULL OR CAST(p.school AS TEXT) = $2)
  AND s.county = e.county AND s.evaluation = e.id AND s.subject = p.school
  AND h.county = e.county AND h.id = e.sheet AND h.version = e.sheet_version AND b.county = e.county AND b.id = e.body
ORDER BY e.id
