-- severity: warning
-- says: The public value has existed for more than seven days and the inspection draw was not run.
-- do: Ask the office to carry the draw through.
SELECT d.county, d.id, d.plan
FROM inspection_draw d
WHERE d.state IN ('announced', 'entered', 'confirmed')
  AND d.draws_at < (SELECT COALESCE(MAX(e.at), 0) FROM inspection_event e WHERE e.county = d.county) - 604800000000
