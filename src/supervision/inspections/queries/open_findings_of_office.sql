SELECT t.body, COUNT(*)
FROM inspection_task t CROSS JOIN inspection_finding d
WHERE t.office = $2 AND d.county = t.county AND d.task = t.id AND d.state <> 'closed' AND t.county = $1
GROUP BY t.body
