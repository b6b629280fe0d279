-- Of edition $2, over on $3: $4 years, $5 where they come from, $6 kept until, $7 today, $8 now. An event that was closed on that day stands behind it.
INSERT INTO competition_erasure (county, edition, event, over_on, kept_years, years_from, kept_until, erased_on, at)
VALUES ($1, $2, (SELECT MIN(c.event) FROM competition_close c WHERE c.county = $1 AND c.edition = $2 AND c.closed_on = $3), $3, $4, $5, $6, $7, $8)
