SELECT p.school, p.opened, p.closed
FROM tally_place p
WHERE p.county = $1 AND p.stage IN ('primary', 'junior', 'nine_year', 'complete', 'special')
  AND (CAST($2 AS TEXT) IS NULL OR p.stage = $2) AND (CAST($3 AS TEXT) IS NULL OR $3 LIKE '%,' || p.tier || ',%')
  AND (CAST($4 AS BIGINT) IS NULL OR p.boarding = $4) AND (CAST($5 AS BIGINT) IS NULL OR p.private = $5)
