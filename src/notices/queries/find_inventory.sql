-- $1 the scopes of the reader, $2 a subtree, $3 and $4 the range of the expiry day (both empty: any), $5 where the page before ended, $6 how many.
SELECT i.id, i.version, i.county, i.body, b.name, i.notice, i.number, i.title, i.first_published, i.expiry_rule, i.expires_on, i.outcome, i.outcome_on
FROM cleanup_inventory i JOIN body b ON b.id = i.body
WHERE i.removed_at IS NULL
  AND EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key)
  AND substr(b.path, 1, length($2)) = $2
  AND ($3 = '' OR (CAST(i.expires_on AS TEXT) > $3 AND CAST(i.expires_on AS TEXT) <= $4))
  AND i.id > $5
ORDER BY i.id
LIMIT $6
