-- severity: error
-- says: The rows of a county's schools do not add up to the county's row of that measure and month.
-- do: A row was changed outside of the program; run `luoshi tally mend` and look into the audit.
SELECT k.county, k.measure, k.month, k.of_county, k.of_schools
FROM (SELECT u.county, u.measure, u.month, SUM(u.of_county) AS of_county, SUM(u.of_schools) AS of_schools
      FROM (SELECT county, measure, CAST(year AS TEXT) || '-09' AS month, m1 AS of_county, 0 AS of_schools FROM tally_county
            UNION ALL SELECT county, measure, CAST(year AS TEXT) || '-10' AS month, m2 AS of_county, 0 AS of_schools FROM tally_county
            UNION ALL SELECT county, measure, CAST(year AS TEXT) || '-11' AS month, m3 AS of_county, 0 AS of_schools FROM tally_county
            UNION ALL SELECT county, measure, CAST(year AS TEXT) || '-12' AS month, m4 AS of_county, 0 AS of_schools FROM tally_county
            UNION ALL SELECT county, measure, CAST(year + 1 AS TEXT) || '-01' AS month, m5 AS of_county, 0 AS of_schools FROM tally_county
            UNION ALL SELECT county, measure, CAST(year + 1 AS TEXT) || '-02' AS month, m6 AS of_county, 0 AS of_schools FROM tally_county
            UNION ALL SELECT county, measure, CAST(year + 1 AS TEXT) || '-03' AS month, m7 AS of_county, 0 AS of_schools FROM tally_county
            UNION ALL SELECT county, measure, CAST(year + 1 AS TEXT) || '-04' AS month, m8 AS of_county, 0 AS of_schools FROM tally_county
            UNION ALL SELECT county, measure, CAST(year + 1 AS TEXT) || '-05' AS month, m9 AS of_county, 0 AS of_schools FROM tally_county
            UNION ALL SELECT county, measure, CAST(year + 1 AS TEXT) || '-06' AS month, m10 AS of_county, 0 AS of_schools FROM tally_county
            UNION ALL SELECT county, measure, CAST(year + 1 AS TEXT) || '-07' AS month, m11 AS of_county, 0 AS of_schools FROM tally_county
            UNION ALL SELECT county, measure, CAST(year + 1 AS TEXT) || '-08' AS month, m12 AS of_county, 0 AS of_schools FROM tally_county
            UNION ALL SELECT county, measure, month, 0, amount FROM tally_school) u
      GROUP BY u.county, u.measure, u.month) k
WHERE k.of_county <> k.of_schools
