-- $1 and $2 a term, $3 the path of a subtree: the lines of the latest claims, summed by category.
SELECT l.claim, l.categories, COUNT(*), CAST(SUM(l.amount_fen) AS BIGINT)
FROM body b CROSS JOIN service_plan p CROSS JOIN subsidy_claim c CROSS JOIN subsidy_claim_line l
WHERE p.county = b.county AND p.school = b.id AND c.county = p.county AND c.plan = p.id AND l.county = c.county AND l.claim = c.id
  AND b.path LIKE $3 || '%' AND p.school_year = $1 AND p.term = $2 AND p.live = 'yes'
  AND NOT EXISTS (SELECT 1 FROM subsidy_claim n WHERE n.county = c.county AND n.plan = c.plan AND n.version = c.version + 1)
GROUP BY l.claim, l.categories
ORDER BY l.claim, l.categories
