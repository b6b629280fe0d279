SELECT complaint, sealed_reason, set_by, lifted_at FROM complaint_hold WHERE county = $1 AND id = $2
