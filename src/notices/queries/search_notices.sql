-- $1 the grams that must all occur, $2 how many they are, $3 the scopes of the reader, $4 a subtree, $5 a standing (empty: any), $6 the day it is
-- meant for, $7 and $8 score and id where the page before ended, $9 how many. The divisions come first so that each county's index is asked by
-- its own key.
SELECT y.id, y.body_name, y.standing, y.number, y.title, y.issuers, y.issued, y.score, y.effective
FROM (SELECT x.*,
       CASE WHEN x.stage <> 'published' THEN 'not_published'
            WHEN x.ended_from <= $6 AND (x.expires_on IS NULL OR x.expires_on > $6 OR x.ended_from <= x.expires_on) THEN 'repealed'
            WHEN x.expires_on <= $6 THEN 'expired'
            WHEN x.effect_from IS NULL THEN 'unresolved'
            WHEN x.effect_from <= $6 THEN 'in_force'
            ELSE 'not_yet' END AS standing
      FROM (SELECT n.id, b.name AS body_name, n.stage, n.number, n.title, n.issuers, n.issued, n.effect_from, n.expires_on,
                   (SELECT MIN(e.from_date) FROM notice_ending e WHERE e.county = n.county AND e.notice = n.id) AS ended_from,
                   h.score, n.effective
            FROM (SELECT g.county, g.serial, CAST(SUM(g.weight) AS BIGINT) AS score
                  FROM division d CROSS JOIN json_each($1) q JOIN notice_gram g ON g.county = d.code AND g.gram = q.key
                  GROUP BY g.county, g.serial
                  HAVING COUNT(*) = $2) h
            JOIN notice n ON n.county = h.county AND n.serial = h.serial
            JOIN body b ON b.id = n.body
            WHERE (n.stage = 'published' OR EXISTS (SELECT 1 FROM json_each($3) s WHERE substr(b.path, 1, length(s.key)) = s.key))
              AND substr(b.path, 1, length($4)) = $4
              AND (h.score < $7 OR (h.score = $7 AND n.id < $8))) x) y
WHERE $5 = '' OR y.standing = $5
ORDER BY y.score DESC, y.id DESC
LIMIT $9
