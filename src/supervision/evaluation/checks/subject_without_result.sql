-- severity: error
-- says: A published evaluation has a body without a result.
-- do: Find out why it is missing, and announce the result.
SELECT e.county, e.id, s.subject FROM evaluation e JOIN evaluation_subject s ON s.county = e.county AND s.evaluation = e.id
WHERE e.stage = 'published' AND NOT EXISTS (SELECT 1 FROM evaluation_result r WHERE r.county = s.county AND r.evaluation = s.evaluation AND r.subject = s.subject)
