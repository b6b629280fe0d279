-- One line a complaint: for statistics in which open ones count
SELECT c.kind, c.received_on, p.state, p.accept_due, p.answer_due, p.answered_at, p.closed_at, p.outcome, k.how
FROM complaint c JOIN complaint_progress p ON p.county = c.county AND p.complaint = c.id
LEFT JOIN complaint_closing k ON k.county = p.county AND k.complaint = p.complaint AND k.round = p.closing_round
WHERE c.against_path >= $1 AND c.against_path < $2 AND c.received_on >= $3 AND c.received_on < $4
