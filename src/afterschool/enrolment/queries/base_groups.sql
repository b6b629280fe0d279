SELECT b.course, COUNT(*), CAST(SUM(CASE WHEN p.class = $3 THEN 1 ELSE 0 END) AS BIGINT)
FROM base_place b JOIN pupil p ON p.county = b.county AND p.id = b.pupil
WHERE b.county = $1 AND b.plan = $2 AND b.course IS NOT NULL
GROUP BY b.course
