-- What waits for one person. $1 today, $2 now, $3 the account, $4 the actor, $5 the own body, $6 'yes' where it may inspect, $7 draw, $8 plan.
SELECT 'visit_schools', COUNT(*), MIN(t.due), COALESCE(SUM(CASE WHEN t.due < $1 THEN 1 ELSE 0 END), 0)
FROM inspection_inspector i CROSS JOIN inspection_seat s CROSS JOIN inspection_task t
WHERE i.account = $3 AND $6 = 'yes' AND s.county = i.county AND s.inspector = i.id AND t.county = s.county AND t.id = s.task AND t.live = 1
  AND NOT EXISTS (SELECT 1 FROM inspection_seat n WHERE n.county = s.county AND n.task = s.task AND n.seat = s.seat AND n.rank > s.rank)
  AND NOT EXISTS (SELECT 1 FROM inspection_form f WHERE f.county = t.county AND f.task = t.id)
UNION ALL
SELECT 'publish_results', COUNT(*), NULL, 0
FROM inspection_task t CROSS JOIN inspection_form f
WHERE t.office = $5 AND $7 = 'yes' AND f.county = t.county AND f.task = t.id
  AND NOT EXISTS (SELECT 1 FROM inspection_result r WHERE r.county = t.county AND r.task = t.id)
UNION ALL
SELECT 'enter_values', COUNT(*), NULL, 0
FROM inspection_draw d
WHERE d.office = $5 AND $7 = 'yes' AND d.state = 'announced' AND d.draws_at <= $2
UNION ALL
SELECT 'confirm_values', COUNT(*), NULL, 0
FROM inspection_draw d
WHERE d.office = $5 AND $7 = 'yes' AND d.state = 'entered' AND d.entered_by <> $4
UNION ALL
SELECT 'run_draws', COUNT(*), NULL, 0
FROM inspection_draw d
WHERE d.office = $5 AND $7 = 'yes' AND d.state = 'confirmed'
UNION ALL
SELECT 'order_findings', COUNT(*), NULL, 0
FROM inspection_task t CROSS JOIN inspection_finding d
WHERE t.office = $5 AND $8 = 'yes' AND d.county = t.county AND d.task = t.id AND d.state = 'open'
