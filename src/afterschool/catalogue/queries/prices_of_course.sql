SELECT r.serial, r.price_fen, r.state, r.reason, r.proposed_at, r.decided_at, r.document, r.decision_reason
FROM course_price r
WHERE r.county = $1 AND r.course = $2
ORDER BY r.serial DESC
