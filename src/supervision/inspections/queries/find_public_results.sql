-- $1 a school (empty: any), $2 published before, $3 how many.
SELECT b.name, o.name, t.title, f.submitted_at, r.verdict, r.findings,
       (SELECT COUNT(*) FROM inspection_finding d WHERE d.county = t.county AND d.task = t.id AND d.state <> 'closed'), r.published_at, t.draw
FROM inspection_result r
CROSS JOIN inspection_task t
CROSS JOIN inspection_form f
CROSS JOIN body b
CROSS JOIN body o
WHERE r.published_at < $2 AND t.county = r.county AND t.id = r.task AND f.county = r.county AND f.task = r.task AND b.id = t.body AND o.id = t.office
  AND ($1 = '' OR CAST(t.body AS TEXT) = $1)
ORDER BY r.published_at DESC
LIMIT $3
