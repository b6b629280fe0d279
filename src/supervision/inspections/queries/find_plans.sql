-- $1 the scopes of reading, $2 those of planning (drafts), $3 a subtree (empty: any), $4 a year (0: any), $5 where the page before ended, $6 how many.
SELECT p.id, p.county, p.version, p.office, b.name, p.title, p.year, p.kind, p.state, p.time_from, p.time_until
FROM inspection_plan p JOIN body b ON b.id = p.office
WHERE (EXISTS (SELECT 1 FROM json_each($2) s WHERE substr(b.path, 1, length(s.key)) = s.key)
       OR (p.state <> 'drafted' AND EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)))
  AND substr(b.path, 1, length(CAST($3 AS TEXT))) = CAST($3 AS TEXT)
  AND (CAST($4 AS BIGINT) = 0 OR p.year = CAST($4 AS BIGINT))
  AND p.id < $5
ORDER BY p.id DESC
LIMIT $6
