-- $1 the scopes of the reader, $2 a subtree, $3 a state (empty: any), $4 and $5 where the page before ended, $6 how many.
SELECT i.id, b.name, i.name, i.kind, i.bytes, i.state, i.page, i.pages, i.problem_text, i.problem_text_en,
       (SELECT COUNT(*) FROM notice n WHERE n.county = i.county AND n.import = i.id), i.created_at, i.created_by_name
FROM notice_import i JOIN body b ON b.id = i.body
WHERE EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)
  AND substr(b.path, 1, length($2)) = $2
  AND ($3 = '' OR i.state = $3)
  AND (i.created_at, i.id) < ($4, $5)
ORDER BY i.created_at DESC, i.id DESC
LIMIT $6
