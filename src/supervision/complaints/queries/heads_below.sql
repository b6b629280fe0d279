-- $1 and $2 bound the paths of a subtree, by handler or by the body complained of; $3 all, open, overdue, closed; $4 today; after ($5, $6)
SELECT c.id, c.county, c.number, c.against, c.against_path, b.name AS against_name, c.subject, c.kind, c.channel, c.named, c.sealed_words, c.received_at, c.received_on, c.transfer_number, p.state, p.round, p.handler, h.name AS handler_name, p.handler_path, p.handler_division, p.role, p.lead, p.accept_due, p.answer_due, p.extended, p.accepted_at, p.answered_at, p.answer, p.outcome, p.closed_at, p.order_mark, p.version
FROM (SELECT county, complaint FROM complaint_progress WHERE handler_path >= $1 AND handler_path < $2
      UNION SELECT county, complaint FROM complaint_progress WHERE against_path >= $1 AND against_path < $2) s
CROSS JOIN complaint_progress p CROSS JOIN complaint c CROSS JOIN body b CROSS JOIN body h
WHERE p.county = s.county AND p.complaint = s.complaint AND c.county = p.county AND c.id = p.complaint AND b.id = c.against AND h.id = p.handler
  AND (CAST($3 AS TEXT) = 'all' OR (CAST($3 AS TEXT) = 'open' AND p.state <> 'closed') OR (CAST($3 AS TEXT) = 'closed' AND p.state = 'closed')
       OR (CAST($3 AS TEXT) = 'overdue' AND ((p.state = 'received' AND p.accept_due < $4) OR (p.state IN ('received', 'accepted', 'ordered') AND p.answer_due < $4))))
  AND (p.answer_due > $5 OR (p.answer_due = $5 AND c.number > $6))
ORDER BY p.answer_due, c.number LIMIT $7
