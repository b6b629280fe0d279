-- severity: warning
-- says: The public value has existed for more than seven days and the draw was not run.
-- do: Ask the school to carry the draw through; families are waiting.
SELECT d.county, d.id, d.round
FROM allocation_draw d
WHERE d.state IN ('announced', 'entered', 'confirmed')
  AND d.draws_at < (SELECT COALESCE(MAX(e.at), 0) FROM allocation_event e WHERE e.county = d.county) - 604800000000
