UPDATE service_plan
SET version = version + 1, state = 'returned', approved_at = NULL, approved_by = NULL, approval_document = NULL
WHERE county = $1 AND id = $2 AND version = $3 AND state = 'approved'
