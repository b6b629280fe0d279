UPDATE inspection_inspector SET version = version + 1, live = NULL, ended_at = $4, end_reason = $5
WHERE county = $1 AND id = $2 AND version = $3 AND live = 1
