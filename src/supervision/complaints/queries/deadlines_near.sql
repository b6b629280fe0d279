-- Complaints of county $1 whose next deadline lies on or before $2; joined ones go with their lead.
SELECT c.id, c.number, p.handler, p.round, CASE p.state WHEN 'received' THEN 'accept' ELSE 'answer' END,
       CASE p.state WHEN 'received' THEN p.accept_due ELSE p.answer_due END
FROM complaint_progress p CROSS JOIN complaint c
WHERE p.state IN ('received', 'accepted', 'contested') AND p.county = $1 AND p.role = 'single'
  AND CASE p.state WHEN 'received' THEN p.accept_due ELSE p.answer_due END <= $2
  AND c.county = p.county AND c.id = p.complaint
ORDER BY c.number
