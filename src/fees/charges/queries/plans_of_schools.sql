-- $1 and $2 a term, $3 the path of a subtree: its schools with a plan, and how far their term is.
SELECT b.id, b.name, p.id, p.county,
       CASE WHEN l.locked_at IS NOT NULL THEN 'locked' WHEN s.id IS NOT NULL THEN 'settled'
            WHEN EXISTS (SELECT 1 FROM bill x WHERE x.county = p.county AND x.school = p.school AND x.plan = p.id
                         AND NOT EXISTS (SELECT 1 FROM bill_cancellation c WHERE c.county = x.county AND c.bill = x.id)) THEN 'billed'
            ELSE 'not_billed' END AS state
FROM body b CROSS JOIN service_plan p
LEFT JOIN settlement_run s ON s.county = p.county AND s.plan = p.id
LEFT JOIN ledger_period l ON l.county = p.county AND l.school = p.school AND l.fund = 'service' AND l.school_year = p.school_year AND l.term = p.term
WHERE p.county = b.county AND p.school = b.id AND b.path LIKE $3 || '%' AND p.school_year = $1 AND p.term = $2 AND p.live = 'yes'
ORDER BY b.path
