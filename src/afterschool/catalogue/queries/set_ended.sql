UPDATE service_plan
SET version = version + 1, state = 'ended', live = NULL, ended_at = $4, end_reason = $5
WHERE county = $1 AND id = $2 AND version = $3
