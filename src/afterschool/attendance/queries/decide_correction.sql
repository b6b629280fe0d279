UPDATE roll_correction SET undecided = NULL, decision = $3, decided_at = $4, decided_by = $5, decided_by_name = $6, decision_reason = $7
WHERE county = $1 AND id = $2 AND undecided = 'yes'
