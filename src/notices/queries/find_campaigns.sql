-- Campaigns over a body within the scopes $1, or opened within them; $2 and $3 where the page before ended, $4 how many.
SELECT c.id, c.county, c.body, b.name, b.path, c.name, c.scope, c.opens_on, c.closes_on,
       (SELECT COUNT(*) FROM cleanup_list p WHERE p.campaign = c.id), c.opened_at
FROM cleanup_campaign c JOIN body b ON b.id = c.body
WHERE EXISTS (SELECT 1 FROM json_each($1) s
              WHERE substr(b.path, 1, length(s.key)) = s.key OR substr(s.key, 1, length(b.path)) = b.path)
  AND (c.opened_at, c.id) < ($2, $3)
ORDER BY c.opened_at DESC, c.id DESC
LIMIT $4
