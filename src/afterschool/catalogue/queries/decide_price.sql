UPDATE course_price
SET state = $4, undecided = NULL, decided_at = $5, decided_by = $6, document = $7, decision_reason = $8, rules = $9
WHERE county = $1 AND course = $2 AND serial = $3 AND state = 'proposed'
