-- $3 the school year, $4 the month from 1 (September) to 12 (August).
INSERT INTO tally_county (county, measure, year, stage, tier, boarding, private, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12)
VALUES ($1, $2, CAST($3 AS BIGINT), $5, $6, $7, $8,
       CASE WHEN CAST($4 AS BIGINT) = 1 THEN CAST($9 AS BIGINT) ELSE 0 END,
       CASE WHEN CAST($4 AS BIGINT) = 2 THEN CAST($9 AS BIGINT) ELSE 0 END,
       CASE WHEN CAST($4 AS BIGINT) = 3 THEN CAST($9 AS BIGINT) ELSE 0 END,
       CASE WHEN CAST($4 AS BIGINT) = 4 THEN CAST($9 AS BIGINT) ELSE 0 END,
       CASE WHEN CAST($4 AS BIGINT) = 5 THEN CAST($9 AS BIGINT) ELSE 0 END,
       CASE WHEN CAST($4 AS BIGINT) = 6 THEN CAST($9 AS BIGINT) ELSE 0 END,
       CASE WHEN CAST($4 AS BIGINT) = 7 THEN CAST($9 AS BIGINT) ELSE 0 END,
       CASE WHEN CAST($4 AS BIGINT) = 8 THEN CAST($9 AS BIGINT) ELSE 0 END,
       CASE WHEN CAST($4 AS BIGINT) = 9 THEN CAST($9 AS BIGINT) ELSE 0 END,
       CASE WHEN CAST($4 AS BIGINT) = 10 THEN CAST($9 AS BIGINT) ELSE 0 END,
       CASE WHEN CAST($4 AS BIGINT) = 11 THEN CAST($9 AS BIGINT) ELSE 0 END,
       CASE WHEN CAST($4 AS BIGINT) = 12 THEN CAST($9 AS BIGINT) ELSE 0 END)
ON CONFLICT (county, measure, year, stage, tier, boarding, private) DO UPDATE SET
    m1 = tally_county.m1 + excluded.m1,
    m2 = tally_county.m2 + excluded.m2,
    m3 = tally_county.m3 + excluded.m3,
    m4 = tally_county.m4 + excluded.m4,
    m5 = tally_county.m5 + excluded.m5,
    m6 = tally_county.m6 + excluded.m6,
    m7 = tally_county.m7 + excluded.m7,
    m8 = tally_county.m8 + excluded.m8,
    m9 = tally_county.m9 + excluded.m9,
    m10 = tally_county.m10 + excluded.m10,
    m11 = tally_county.m11 + excluded.m11,
    m12 = tally_county.m12 + excluded.m12
