-- $1 the county, $2 the school, $3 how many make a cluster, $4 decided from this instant on: refusals of one class with the same words, or in the same minute.
WITH refused AS (
    SELECT u.class, c.school_year, c.term, COALESCE(c.reason, '') AS reason, c.given_at / 60000000 AS minute
    FROM pupil u CROSS JOIN consent c
    WHERE c.county = u.county AND c.pupil = u.id AND c.kind = 'after_school' AND u.county = $1 AND u.school = $2 AND c.decision IN ('refused', 'withdrawn') AND c.given_at >= $4)
SELECT r.class, 'words', COUNT(*), 0, CAST(MIN(k.name) AS TEXT), MIN(r.reason)
FROM refused r JOIN school_class k ON k.county = $1 AND k.id = r.class
WHERE r.reason <> '' GROUP BY r.class, r.school_year, r.term, r.reason HAVING COUNT(*) >= CAST($3 AS BIGINT)
UNION ALL
SELECT r.class, 'minute', COUNT(*), 0, CAST(MIN(k.name) AS TEXT), ''
FROM refused r JOIN school_class k ON k.county = $1 AND k.id = r.class
GROUP BY r.class, r.school_year, r.term, r.minute HAVING COUNT(*) >= CAST($3 AS BIGINT)
