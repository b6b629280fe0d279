SELECT p.stage, p.opened, p.closed FROM tally_place p
WHERE p.county = $1 AND p.school = $2
  AND (CAST($3 AS TEXT) IS NULL OR p.stage = $3) AND (CAST($4 AS TEXT) IS NULL OR $4 LIKE '%,' || p.tier || ',%')
  AND (CAST($5 AS BIGINT) IS NULL OR p.boarding = $5) AND (CAST($6 AS BIGINT) IS NULL OR p.private = $6)
