UPDATE outside_licence_renewal
SET waiting = NULL, decision = $4, decided_at = $5, decided_by = $6, decided_by_name = $7, decision_reason = $8
WHERE county = $1 AND listing = $2 AND id = $3 AND waiting = 'yes'
