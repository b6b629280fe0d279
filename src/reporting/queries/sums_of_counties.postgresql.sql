-- OFFSET 0 keeps it a range by key for each county and measure, whatever the statistics say.
SELECT s.county, s.measure, s.year, CAST(SUM(s.m1) AS BIGINT), CAST(SUM(s.m2) AS BIGINT), CAST(SUM(s.m3) AS BIGINT), CAST(SUM(s.m4) AS BIGINT), CAST(SUM(s.m5) AS BIGINT), CAST(SUM(s.m6) AS BIGINT), CAST(SUM(s.m7) AS BIGINT), CAST(SUM(s.m8) AS BIGINT), CAST(SUM(s.m9) AS BIGINT), CAST(SUM(s.m10) AS BIGINT), CAST(SUM(s.m11) AS BIGINT), CAST(SUM(s.m12) AS BIGINT)
FROM json_each_text(CAST($1 AS json)) k CROSS JOIN json_each_text(CAST($2 AS json)) m
CROSS JOIN LATERAL (
  SELECT c.* FROM tally_county c
  WHERE c.county = k.key AND c.measure = m.key AND c.year >= CAST(m.value AS BIGINT) AND c.year <= $3
  AND (CAST($4 AS TEXT) IS NULL OR c.stage = $4) AND (CAST($5 AS TEXT) IS NULL OR $5 LIKE '%,' || c.tier || ',%')
  AND (CAST($6 AS BIGINT) IS NULL OR c.boarding = $6) AND (CAST($7 AS BIGINT) IS NULL OR c.private = $7)
  OFFSET 0) s
GROUP BY s.county, s.measure, s.year
