-- $1 the scopes of reading, $2 a subtree (empty: any), $3 a plan (empty: any), $4 where the page before ended, $5 how many.
SELECT d.id, d.county, d.plan, p.title, b.name, d.state, d.announced_at, d.draws_at, d.drawn_at
FROM inspection_draw d JOIN body b ON b.id = d.office JOIN inspection_plan p ON p.county = d.county AND p.id = d.plan
WHERE EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)
  AND substr(b.path, 1, length(CAST($2 AS TEXT))) = CAST($2 AS TEXT)
  AND ($3 = '' OR CAST(d.plan AS TEXT) = $3)
  AND d.id < $4
ORDER BY d.id DESC
LIMIT $5
