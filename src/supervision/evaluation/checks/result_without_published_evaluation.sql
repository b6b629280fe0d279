-- severity: error
-- says: A result stands for an evaluation that is not published.
-- do: Find out how it was written; results come only with publishing.
SELECT r.county, r.evaluation, r.subject FROM evaluation_result r JOIN evaluation e ON e.county = r.county AND e.id = r.evaluation WHERE e.stage <> 'published'
