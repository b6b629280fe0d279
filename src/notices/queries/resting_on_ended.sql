-- Notices in force on the day $1 that rest (by a basis citation) on one that no longer is. $2 a subtree, $3 and $4 where the page before ended,
-- $5 how many.
SELECT z.id, z.number, z.title, z.basis, z.basis_number, z.basis_title, z.path, z.basis_standing, z.basis_ended, z.item
FROM (SELECT x.id, x.number, x.title, x.basis, x.basis_number, x.basis_title, x.path, x.item, x.basis_standing,
             CASE WHEN x.basis_standing = 'repealed' THEN x.basis_ended_from ELSE x.basis_expires_on END AS basis_ended,
             CASE WHEN x.stage <> 'published' THEN 'not_published'
            WHEN x.ended_from <= $1 AND (x.expires_on IS NULL OR x.expires_on > $1 OR x.ended_from <= x.expires_on) THEN 'repealed'
            WHEN x.expires_on <= $1 THEN 'expired'
            WHEN x.effect_from IS NULL THEN 'unresolved'
            WHEN x.effect_from <= $1 THEN 'in_force'
            ELSE 'not_yet' END AS standing
      FROM (SELECT n.id, n.stage, n.number, n.title, n.effect_from, n.expires_on,
                   (SELECT MIN(e.from_date) FROM notice_ending e WHERE e.county = n.county AND e.notice = n.id) AS ended_from,
                   l.path, l.item, t.id AS basis, t.number AS basis_number, t.title AS basis_title, t.expires_on AS basis_expires_on,
                   t.ended_from AS basis_ended_from,
                   CASE WHEN t.ended_from <= $1 AND (t.expires_on IS NULL OR t.expires_on > $1 OR t.ended_from <= t.expires_on) THEN 'repealed'
                        WHEN t.expires_on <= $1 THEN 'expired' ELSE '' END AS basis_standing
            FROM notice_link l
            JOIN notice n ON n.county = l.county AND n.id = l.notice
            JOIN body b ON b.id = n.body
            JOIN (SELECT m.county, m.id, m.number, m.title, m.expires_on,
                         (SELECT MIN(f.from_date) FROM notice_ending f WHERE f.county = m.county AND f.notice = m.id) AS ended_from
                  FROM notice m WHERE m.stage = 'published') t ON t.county = l.target_county AND t.id = l.target
            WHERE l.role = 'basis' AND n.stage = 'published' AND substr(b.path, 1, length($2)) = $2
              AND (n.id > $3 OR (n.id = $3 AND l.item > $4))) x
      WHERE x.basis_standing <> '') z
WHERE z.standing = 'in_force'
ORDER BY z.id, z.item
LIMIT $5
