-- $1 the scopes of reading, $2 a school, $3 a state, $4 a school year, $5 a term (empty or 0: any), $6 and $7 where the page before ended, $8 how many.
SELECT p.id, p.county, p.school, b.name, p.school_year, p.term, p.state,
       (SELECT COUNT(*) FROM course c WHERE c.county = p.county AND c.plan = p.id AND c.state <> 'stopped'),
       m.at, p.approved_at, p.published_at, m.checks, p.opened_at
FROM service_plan p
JOIN body b ON b.id = p.school
LEFT JOIN plan_submission m ON m.county = p.county AND m.plan = p.id AND m.serial = p.submissions
WHERE EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)
  AND ($2 = '' OR CAST(p.school AS TEXT) = $2)
  AND ($3 = '' OR p.state = $3)
  AND ($4 = 0 OR p.school_year = $4)
  AND ($5 = '' OR p.term = $5)
  AND (p.opened_at, p.id) < ($6, $7)
ORDER BY p.opened_at DESC, p.id DESC
LIMIT $8
