SELECT t.county, t.id, t.version, t.office, o.name, o.path, t.origin, t.title, t.draw, t.stratum, t.place, t.chosen, t.body, b.name, b.path, t.template,
       t.template_number, t.reason, t.due,
       CASE WHEN t.live IS NULL THEN 'replaced' WHEN r.task IS NOT NULL THEN 'published' WHEN f.task IS NOT NULL THEN 'submitted'
            WHEN h.task IS NOT NULL THEN 'countersigning' ELSE 'waiting' END,
       t.made_at, f.submitted_at, r.published_at
FROM inspection_task t JOIN body o ON o.id = t.office JOIN body b ON b.id = t.body
LEFT JOIN inspection_form f ON f.county = t.county AND f.task = t.id
LEFT JOIN inspection_result r ON r.county = t.county AND r.task = t.id
-- The sheet that waits for the other's answer: the last one, when it has none.
LEFT JOIN inspection_sheet h ON h.county = t.county AND h.task = t.id
    AND NOT EXISTS (SELECT 1 FROM inspection_answer a WHERE a.county = h.county AND a.task = h.task AND a.number = h.number)
WHERE t.id = $1
