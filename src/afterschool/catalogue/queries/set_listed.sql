UPDATE outside_listing
SET version = version + 1, state = 'listed', decided_at = $4, decided_by = $5, decision_document = $6, listed_from = $7, listed_until = $8
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'applied'
