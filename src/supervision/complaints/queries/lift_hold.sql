UPDATE complaint_hold SET kept = NULL, lifted_by = $3, lifted_name = $4, lifted_at = $5, sealed_lift_reason = $6 WHERE county = $1 AND id = $2 AND kept = 'kept'
