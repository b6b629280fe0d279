SELECT c.id, c.county, c.number, c.against, c.against_path, b.name AS against_name, c.subject, c.kind, c.channel, c.named, c.sealed_words, c.received_at, c.received_on, c.transfer_number, p.state, p.round, p.handler, h.name AS handler_name, p.handler_path, p.handler_division, p.role, p.lead, p.accept_due, p.answer_due, p.extended, p.accepted_at, p.answered_at, p.answer, p.outcome, p.closed_at, p.order_mark, p.version
FROM complaint c JOIN complaint_progress p ON p.county = c.county AND p.complaint = c.id JOIN body b ON b.id = c.against JOIN body h ON h.id = p.handler
WHERE c.code_digest = $1
