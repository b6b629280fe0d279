UPDATE service_plan
SET version = version + 1, state = 'approved', approved_at = $4, approved_by = $5, approval_document = $6
WHERE county = $1 AND id = $2 AND version = $3
