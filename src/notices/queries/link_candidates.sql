-- Published notices that carry one of these numbers ($1) or titles ($2).
SELECT n.county, n.id, n.number_key, n.title_key, n.issued
FROM notice n
WHERE n.stage = 'published'
  AND (n.number_key IN (SELECT s.key FROM json_each($1) s) OR n.title_key IN (SELECT s.key FROM json_each($2) s))
ORDER BY n.id
