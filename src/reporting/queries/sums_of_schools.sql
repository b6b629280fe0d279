-- The same for schools: $1 a county, $2 as above, $9 one school or nothing.
SELECT c.school, c.measure, CASE WHEN c.month < $3 THEN '' ELSE c.month END, SUM(c.amount)
FROM tally_place p CROSS JOIN json_each($2) m CROSS JOIN tally_school c
WHERE p.county = $1 AND (CAST($9 AS TEXT) IS NULL OR p.school = $9)
  AND c.county = p.county AND c.school = p.school AND c.measure = m.key AND c.month >= m.value AND c.month <= $4
  AND (CAST($5 AS TEXT) IS NULL OR p.stage = $5) AND (CAST($6 AS TEXT) IS NULL OR $6 LIKE '%,' || p.tier || ',%')
  AND (CAST($7 AS BIGINT) IS NULL OR p.boarding = $7) AND (CAST($8 AS BIGINT) IS NULL OR p.private = $8)
GROUP BY c.school, c.measure, CASE WHEN c.month < $3 THEN '' ELSE c.month END
