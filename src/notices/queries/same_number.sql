-- Other entries with this number, as far as the reader may see them; $1 the number, $2 this entry, $3 the scopes of the reader.
SELECT n.id, n.number, n.title, n.stage, n.effect_from, n.expires_on,
       (SELECT MIN(e.from_date) FROM notice_ending e WHERE e.county = n.county AND e.notice = n.id)
FROM notice n JOIN body b ON b.id = n.body
WHERE n.number_key = $1 AND n.id <> $2
  AND (n.stage = 'published' OR EXISTS (SELECT 1 FROM json_each($3) s WHERE substr(b.path, 1, length(s.key)) = s.key))
ORDER BY n.registered_at, n.id
LIMIT 20
