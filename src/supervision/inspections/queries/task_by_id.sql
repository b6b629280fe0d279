SELECT t.county, t.id, t.version, t.office, o.name, o.path, t.origin, t.title, t.draw, t.stratum, t.place, t.chosen, t.body, b.name, b.path, t.template,
       t.template_number, t.reason, t.due,
       CASE WHEN t.live IS NULL THEN 'replaced' WHEN r.task IS NOT NULL THEN 'published' WHEN f.task IS NOT NULL THEN 'submitted' ELSE 'waiting' END,
       f.submitted_at, r.published_at
FROM inspection_task t JOIN body o ON o.id = t.office JOIN body b ON b.id = t.body
LEFT JOIN inspection_form f ON f.county = t.county AND f.task = t.id
LEFT JOIN inspection_result r ON r.county = t.county AND r.task = t.id
WHERE t.id = $1
