SELECT c.id, c.county, c.number, c.against, c.against_path, b.name AS against_name, c.subject, c.kind, c.channel, c.named, c.sealed_words, c.received_at, c.received_on, c.transfer_number, p.state, p.round, p.handler, h.name AS handler_name, p.handler_path, p.handler_division, p.role, p.lead, p.accept_due, p.answer_due, p.extended, p.accepted_at, p.answered_at, p.answer, p.outcome, p.closed_at, p.order_mark, p.version
FROM complaint_progress p CROSS JOIN complaint c CROSS JOIN body b CROSS JOIN body h
WHERE c.county = p.county AND c.id = p.complaint AND b.id = c.against AND h.id = p.handler
  AND p.state = 'answered' AND p.county = $1 ORDER BY c.number
