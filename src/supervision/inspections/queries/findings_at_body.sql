-- What this office found at that school on other visits and is not closed: $1 county, $2 the office, $3 the school, $4 the visit itself.
SELECT d.id, d.item, d.words, d.basis, d.severity, d.money, d.state, d.conclusion
FROM inspection_finding d CROSS JOIN inspection_task t
WHERE d.body = $3 AND d.county = $1 AND d.state <> 'closed' AND t.county = d.county AND t.id = d.task AND t.office = $2 AND t.id <> $4
ORDER BY d.found_at DESC, d.item
LIMIT 100
