-- $1 the scopes of reading, $2 a subtree (empty: any), $3 a round (empty: any), $4 a state (empty: any), $5 where the page before ended, $6 how many.
SELECT d.id, d.county, d.round, r.title, d.school, b.name, d.state, d.mechanism, d.announced_at, d.draws_at, d.drawn_at
FROM allocation_draw d JOIN body b ON b.id = d.school JOIN enrolment_round r ON r.county = d.county AND r.id = d.round
WHERE EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)
  AND substr(b.path, 1, length(CAST($2 AS TEXT))) = CAST($2 AS TEXT)
  AND ($3 = '' OR CAST(d.round AS TEXT) = $3)
  AND ($4 = '' OR d.state = $4)
  AND d.id < $5
ORDER BY d.id DESC
LIMIT $6
