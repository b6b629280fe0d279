SELECT v.id
FROM needs_survey v
WHERE v.county = $1 AND v.school = $2 AND v.school_year = $3 AND v.term = $4
ORDER BY v.id DESC
LIMIT 1
