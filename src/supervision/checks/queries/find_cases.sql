-- $1 the scopes of the reader, $2 a subtree, $3 rule, $4 state, $5 severity, $6 'yes' only money, $7 'yes' only what is still found, $8 and $9 the case after
-- which the page begins; the latest first.
SELECT c.id, c.county, c.rule, c.subject_kind, c.subject, c.occurrence, c.school, b.name, b.path, c.severity, c.money, c.a, c.b, c.t, c.u, c.words, c.words_en, c.found_at,
       s.serial, s.state, s.owner, o.name, s.owner_post, s.gone_at
FROM check_standing s
JOIN check_case c ON c.county = s.county AND c.id = s.case_id
JOIN body b ON b.id = c.school
JOIN body o ON o.id = s.owner
WHERE EXISTS (SELECT 1 FROM json_each($1) g WHERE substr(b.path, 1, length(g.key)) = g.key) AND substr(b.path, 1, length($2)) = $2
  AND (CAST($3 AS TEXT) IS NULL OR s.rule = $3)
  AND (CAST($4 AS TEXT) IS NULL OR s.state = $4)
  AND (CAST($5 AS TEXT) IS NULL OR c.severity = $5)
  AND (CAST($6 AS TEXT) IS NULL OR c.money = $6)
  AND (CAST($7 AS TEXT) IS NULL OR s.gone_at IS NULL)
  AND (s.found_at < $8 OR (s.found_at = $8 AND CAST(s.case_id AS TEXT) < $9))
ORDER BY s.found_at DESC, s.case_id DESC LIMIT $10
