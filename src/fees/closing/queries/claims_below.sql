-- $1 and $2 a term, $3 the path of a subtree: its schools with a plan, and the latest claim. What finance is to bear by now comes from charges.
SELECT b.id, b.name, p.county, p.id, c.id, c.version, c.pupils, c.amount_fen, c.handed_in_at, c.by_name
FROM body b CROSS JOIN service_plan p
LEFT JOIN subsidy_claim c ON c.county = p.county AND c.plan = p.id
    AND NOT EXISTS (SELECT 1 FROM subsidy_claim n WHERE n.county = c.county AND n.plan = c.plan AND n.version = c.version + 1)
WHERE p.county = b.county AND p.school = b.id AND b.path LIKE $3 || '%' AND p.school_year = $1 AND p.term = $2 AND p.live = 'yes'
ORDER BY b.path
