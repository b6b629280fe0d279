-- Links from or to the notices $1, as far as the reader (scopes $2) may see the citing one.
SELECT l.notice, l.list, l.item, l.role, l.path, l.whole, l.number, l.title, l.target
FROM notice_link l JOIN notice n ON n.county = l.county AND n.id = l.notice JOIN body b ON b.id = n.body
WHERE (l.notice IN (SELECT CAST(s.key AS uuid) FROM json_each($1) s) OR l.target IN (SELECT CAST(s.key AS uuid) FROM json_each($1) s))
  AND (n.stage = 'published' OR EXISTS (SELECT 1 FROM json_each($2) s WHERE substr(b.path, 1, length(s.key)) = s.key))
ORDER BY l.notice, l.list, l.item
LIMIT 2000
