-- Published notices in the order of their day of effect. $1 the day of the standings, $2 a subtree, $3 part of the issuers, $4 part of the key of
-- a title (empty: any), $5 and $6 where the page before ended, $7 how many.
SELECT x.id, x.number, x.title, x.issued, x.effect_from, x.expires_on, x.ended_from,
       CASE WHEN x.stage <> 'published' THEN 'not_published'
            WHEN x.ended_from <= $1 AND (x.expires_on IS NULL OR x.expires_on > $1 OR x.ended_from <= x.expires_on) THEN 'repealed'
            WHEN x.expires_on <= $1 THEN 'expired'
            WHEN x.effect_from IS NULL THEN 'unresolved'
            WHEN x.effect_from <= $1 THEN 'in_force'
            ELSE 'not_yet' END,
       (SELECT MIN(CAST(f.by_id AS TEXT)) FROM notice_ending f
        WHERE f.county = x.county AND f.notice = x.id AND f.why = 'repeal' AND f.from_date = x.ended_from)
FROM (SELECT n.id, n.county, n.stage, n.number, n.title, n.issued, n.effect_from, n.expires_on,
             (SELECT MIN(e.from_date) FROM notice_ending e WHERE e.county = n.county AND e.notice = n.id) AS ended_from
      FROM notice n JOIN body b ON b.id = n.body
      WHERE n.stage = 'published'
        AND substr(b.path, 1, length($2)) = $2
        AND ($3 = '' OR replace(n.issuers, $3, '') <> n.issuers)
        AND ($4 = '' OR replace(n.title_key, $4, '') <> n.title_key)
        AND (COALESCE(CAST(n.effect_from AS TEXT), '') > $5 OR (COALESCE(CAST(n.effect_from AS TEXT), '') = $5 AND n.id > $6))) x
ORDER BY COALESCE(CAST(x.effect_from AS TEXT), ''), x.id
LIMIT $7
