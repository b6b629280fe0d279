SELECT d.id, d.county, d.task, d.body, b.path, d.item, d.words, d.severity, d.money, d.state, d.found_at,
       CASE WHEN t.cause_kind = 'case' THEN COALESCE(t.cause, '') ELSE '' END
FROM inspection_finding d JOIN inspection_task t ON t.county = d.county AND t.id = d.task JOIN body b ON b.id = d.body WHERE d.county = $1 AND d.id = $2
