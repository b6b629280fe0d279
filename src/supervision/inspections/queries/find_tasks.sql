-- $1 scopes of planning, $2 of drawing (both: every visit of the office), $3 of reading (published ones), $4 the actor's own body (its visits once the
-- form is in), $5 a subtree of schools (empty: any), $6 a state, $7 a draw, $8 where the page before ended, $9 how many.
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
FROM inspection_task t JOIN body o ON o.id = t.office JOIN body b ON b.id = t.body
LEFT JOIN inspection_form f ON f.county = t.county AND f.task = t.id
LEFT JOIN inspection_result r ON r.county = t.county AND r.task = t.id
LEFT JOIN inspection_sheet h ON h.county = t.county AND h.task = t.id
    AND NOT EXISTS (SELECT 1 FROM inspection_answer a WHERE a.county = h.county AND a.task = h.task AND a.number = h.number)
WHERE (EXISTS (SELECT 1 FROM json_each($1) s WHERE substr(o.path, 1, length(s.key)) = s.key)
       OR EXISTS (SELECT 1 FROM json_each($2) s WHERE substr(o.path, 1, length(s.key)) = s.key)
       OR (r.task IS NOT NULL AND EXISTS (SELECT 1 FROM json_each($3) s WHERE substr(b.path, 1, length(s.key)) = s.key))
       OR (f.task IS NOT NULL AND CAST(t.body AS TEXT) = $4))
  AND substr(b.path, 1, length(CAST($5 AS TEXT))) = CAST($5 AS TEXT)
  AND ($6 = '' OR $6 = CASE WHEN t.live IS NULL THEN 'replaced' WHEN r.task IS NOT NULL THEN 'published' WHEN f.task IS NOT NULL THEN 'submitted'
                           WHEN h.task IS NOT NULL THEN 'countersigning' ELSE 'waiting' END)
  AND ($7 = '' OR CAST(t.draw AS TEXT) = $7)
  AND t.id < $8
ORDER BY t.id DESC
LIMIT $9
