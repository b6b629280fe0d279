-- $1 an account: the visits in which it holds a place now.
SELECT t.id, t.county, t.version, t.origin, t.title, t.body, b.name,
       CASE WHEN t.live IS NULL THEN 'replaced' WHEN r.task IS NOT NULL THEN 'published' WHEN f.task IS NOT NULL THEN 'submitted'
            WHEN h.task IS NOT NULL THEN 'countersigning' ELSE 'waiting' END,
       t.due,
       (SELECT i.name FROM inspection_seat s JOIN inspection_inspector i ON i.county = s.county AND i.id = s.inspector
        WHERE s.county = t.county AND s.task = t.id AND s.seat = 1 ORDER BY s.rank DESC LIMIT 1),
       (SELECT i.name FROM inspection_seat s JOIN inspection_inspector i ON i.county = s.county AND i.id = s.inspector
        WHERE s.county = t.county AND s.task = t.id AND s.seat = 2 ORDER BY s.rank DESC LIMIT 1),
       (SELECT COUNT(*) FROM inspection_finding d WHERE d.county = t.county AND d.task = t.id),
       (SELECT COUNT(*) FROM inspection_finding d WHERE d.county = t.county AND d.task = t.id AND d.state <> 'closed'), f.submitted_at,
       h.account, o.path
FROM inspection_inspector i
CROSS JOIN inspection_seat s
CROSS JOIN inspection_task t
CROSS JOIN body b
CROSS JOIN body o
LEFT JOIN inspection_form f ON f.county = t.county AND f.task = t.id
LEFT JOIN inspection_result r ON r.county = t.county AND r.task = t.id
LEFT JOIN inspection_sheet h ON h.county = t.county AND h.task = t.id
    AND NOT EXISTS (SELECT 1 FROM inspection_answer a WHERE a.county = h.county AND a.task = h.task AND a.number = h.number)
WHERE i.account = $1 AND s.county = i.county AND s.inspector = i.id AND t.county = s.county AND t.id = s.task AND t.live = 1 AND b.id = t.body AND o.id = t.office
  AND NOT EXISTS (SELECT 1 FROM inspection_seat n WHERE n.county = s.county AND n.task = s.task AND n.seat = s.seat AND n.rank > s.rank)
ORDER BY CASE WHEN f.task IS NULL THEN 0 ELSE 1 END, t.due, t.id
LIMIT 200
