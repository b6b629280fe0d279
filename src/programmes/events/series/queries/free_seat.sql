-- The lowest seat that nobody has: 1, or the one after a taken one.
SELECT MIN(c.seat) FROM (SELECT CAST(1 AS BIGINT) AS seat UNION ALL SELECT p.seat + 1 FROM event_place p WHERE p.county = $1 AND p.edition = $2 AND p.seat IS NOT NULL) c
WHERE NOT EXISTS (SELECT 1 FROM event_place t WHERE t.county = $1 AND t.edition = $2 AND t.seat = c.seat)
