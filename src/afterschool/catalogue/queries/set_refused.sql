UPDATE outside_listing
SET version = version + 1, state = 'refused', live = NULL, decided_at = $4, decided_by = $5, decision_reason = $6
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'applied'
