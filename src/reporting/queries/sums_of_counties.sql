-- $1 {"<county>": 1, …}, $2 {"<measure>": <first school year>, …}, $3 the last one. The county's key first, so that each pair of county and measure is
-- one short range.
SELECT c.county, c.measure, c.year, SUM(c.m1), SUM(c.m2), SUM(c.m3), SUM(c.m4), SUM(c.m5), SUM(c.m6), SUM(c.m7), SUM(c.m8), SUM(c.m9), SUM(c.m10), SUM(c.m11), SUM(c.m12)
FROM json_each($1) k CROSS JOIN json_each($2) m CROSS JOIN tally_county c
WHERE c.county = k.key AND c.measure = m.key AND c.year >= m.value AND c.year <= $3
  AND (CAST($4 AS TEXT) IS NULL OR c.stage = $4) AND (CAST($5 AS TEXT) IS NULL OR $5 LIKE '%,' || c.tier || ',%')
  AND (CAST($6 AS BIGINT) IS NULL OR c.boarding = $6) AND (CAST($7 AS BIGINT) IS NULL OR c.private = $7)
GROUP BY c.county, c.measure, c.year
