-- $1 and $2 a term, $3 the path of a subtree: its schools with a plan, and how far their term is closed.
SELECT b.id, b.name, CASE WHEN s.id IS NULL THEN 0 ELSE 1 END, CASE WHEN c.plan IS NULL THEN 0 ELSE 1 END
FROM body b CROSS JOIN service_plan p
LEFT JOIN settlement_run s ON s.county = p.county AND s.plan = p.id LEFT JOIN term_close c ON c.county = p.county AND c.plan = p.id
WHERE p.county = b.county AND p.school = b.id AND b.path LIKE $3 || '%' AND p.school_year = $1 AND p.term = $2 AND p.live = 'yes'
ORDER BY b.path
