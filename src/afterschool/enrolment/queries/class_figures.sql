-- $1 county, $2 school, $3 plan, $4 round, $5 school year, $6 term.
SELECT c.id, c.name, c.grade, COUNT(*),
       CAST(SUM(CASE WHEN s.standing = 'given' THEN 1 ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN s.standing IN ('refused', 'withdrawn') THEN 1 ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN s.standing IS NULL OR s.standing = 'disputed' THEN 1 ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN b.id IS NOT NULL THEN 1 ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN l.submission IS NOT NULL THEN 1 ELSE 0 END) AS BIGINT),
       CAST(SUM(CASE WHEN EXISTS (SELECT 1 FROM seat x WHERE x.county = p.county AND x.pupil = p.id AND x.plan = $3) THEN 1 ELSE 0 END) AS BIGINT)
FROM school_class c
JOIN pupil p ON p.county = c.county AND p.class = c.id AND p.state = 'on_roll'
LEFT JOIN consent_standing s ON s.county = p.county AND s.pupil = p.id AND s.kind = 'after_school' AND s.school_year = $5 AND s.term = $6
LEFT JOIN base_place b ON b.county = p.county AND b.pupil = p.id AND b.plan = $3
LEFT JOIN wish_list l ON l.county = p.county AND l.pupil = p.id AND l.round = $4
WHERE c.county = $1 AND c.school = $2
GROUP BY c.id, c.name, c.grade, c.number
ORDER BY c.grade, c.number
