-- Of the needs surveys: the one that asks whether taking part was free (its questions have keys of their own) comes after the plan.
SELECT v.id
FROM needs_survey v
WHERE v.county = $1 AND v.school = $2 AND v.school_year = $3 AND v.term = $4 AND CAST(v.questions AS TEXT) NOT LIKE '%"voluntary.%'
ORDER BY v.id DESC
LIMIT 1
