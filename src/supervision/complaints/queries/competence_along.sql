-- As terms_along.
SELECT id, county, place, kind, subject, number, act, department, level, valid_from, source, at, by_name
FROM complaint_competence
WHERE (county = $1 AND place = $2) OR (county = $3 AND place = $4) OR (county = $5 AND place = $6)
ORDER BY place, kind, subject, number
