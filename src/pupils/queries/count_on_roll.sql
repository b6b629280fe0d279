-- Brute force, from where every pupil sat when: comes on the first day, goes on the day after the last.
SELECT l.school, CAST(l.valid_from AS TEXT), COUNT(*) FROM pupil_place l WHERE l.county = $1 AND l.valid_from < l.valid_until GROUP BY l.school, l.valid_from
UNION ALL
SELECT l.school, CAST(l.valid_until AS TEXT), -COUNT(*) FROM pupil_place l
WHERE l.county = $1 AND l.valid_from < l.valid_until AND l.valid_until <> '9999-12-31' GROUP BY l.school, l.valid_until
