-- $1 the scopes of selecting and reading, $2 those of applying (a body sees itself), $3 a state (empty: any), $4 and $5 where the page before ended, $6 how many.
SELECT l.id, l.county, l.body, l.name, l.state, l.licence_until, l.listed_from, l.listed_until, l.blocked_on,
       (SELECT COUNT(*) FROM outside_item i WHERE i.county = l.county AND i.listing = l.id AND (i.listed OR l.state = 'applied')),
       (SELECT COUNT(*) FROM course c WHERE c.county = l.county AND c.listing = l.id AND c.state = 'offered'
        AND EXISTS (SELECT 1 FROM service_plan p WHERE p.county = c.county AND p.id = c.plan AND p.live = 'yes')),
       l.applied_at
FROM outside_listing l JOIN body b ON b.id = l.body
WHERE (EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)
       OR EXISTS (SELECT 1 FROM json_each($2) s WHERE substr(b.path, 1, length(s.key)) = s.key))
  AND ($3 = '' OR l.state = $3)
  AND (l.applied_at, l.id) < ($4, $5)
ORDER BY l.applied_at DESC, l.id DESC
LIMIT $6
