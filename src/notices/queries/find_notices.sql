-- $1 the scopes of the reader, $2 a subtree, $3 a stage, $4 a standing, $5 the day it is meant for, $6 genre, $7 part of the issuers, $8 year,
-- $9 the key of a number, $10 part of the key of a title (empty: any), $11 and $12 where the page before ended, $13 how many.
SELECT y.id, y.county, y.serial, y.body_name, y.stage, y.standing, y.number, y.title, y.issuers, y.genre, y.issued, y.effect_from, y.expires_on,
       y.ended_from, y.findings_open, y.registered_at, y.registered_by_name
FROM (SELECT x.*,
       CASE WHEN x.stage <> 'published' THEN 'not_published'
            WHEN x.ended_from <= $5 AND (x.expires_on IS NULL OR x.expires_on > $5 OR x.ended_from <= x.expires_on) THEN 'repealed'
            WHEN x.expires_on <= $5 THEN 'expired'
            WHEN x.effect_from IS NULL THEN 'unresolved'
            WHEN x.effect_from <= $5 THEN 'in_force'
            ELSE 'not_yet' END AS standing
      FROM (SELECT n.id, n.county, n.serial, b.name AS body_name, n.stage, n.number, n.title, n.issuers, n.genre, n.issued, n.effect_from,
                   n.expires_on, (SELECT MIN(e.from_date) FROM notice_ending e WHERE e.county = n.county AND e.notice = n.id) AS ended_from,
                   n.findings_open, n.registered_at, n.registered_by_name
            FROM notice n JOIN body b ON b.id = n.body
            WHERE (n.stage = 'published' OR EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(b.path, 1, length(s.key)) = s.key))
              AND substr(b.path, 1, length($2)) = $2
              AND ($3 = '' OR n.stage = $3)
              AND ($6 = '' OR n.genre = $6)
              AND ($7 = '' OR replace(n.issuers, $7, '') <> n.issuers)
              AND ($8 = '' OR substr(CAST(n.issued AS TEXT), 1, 4) = $8)
              AND ($9 = '' OR n.number_key = $9)
              AND ($10 = '' OR replace(n.title_key, $10, '') <> n.title_key)
              AND (n.registered_at, n.id) < ($11, $12)) x) y
WHERE $4 = '' OR y.standing = $4
ORDER BY y.registered_at DESC, y.id DESC
LIMIT $13
