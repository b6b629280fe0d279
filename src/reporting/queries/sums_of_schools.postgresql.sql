SELECT s.school, s.measure, s.month, CAST(SUM(s.amount) AS BIGINT)
FROM tally_place p CROSS JOIN json_each_text(CAST($2 AS json)) m
CROSS JOIN LATERAL (
  SELECT c.school, c.measure, CASE WHEN c.month < $3 THEN '' ELSE c.month END AS month, c.amount FROM tally_school c
  WHERE c.county = p.county AND c.school = p.school AND c.measure = m.key AND c.month >= m.value AND c.month <= $4 OFFSET 0) s
WHERE p.county = $1 AND (CAST($9 AS TEXT) IS NULL OR p.school = CAST(CAST($9 AS TEXT) AS uuid))
  AND (CAST($5 AS TEXT) IS NULL OR p.stage = $5) AND (CAST($6 AS TEXT) IS NULL OR $6 LIKE '%,' || p.tier || ',%')
  AND (CAST($7 AS BIGINT) IS NULL OR p.boarding = $7) AND (CAST($8 AS BIGINT) IS NULL OR p.private = $8)
GROUP BY s.school, s.measure, s.month
