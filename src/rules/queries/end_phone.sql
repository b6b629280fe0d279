UPDATE complaint_phone SET valid_until = $3, ended_reason = $4, version = version + 1 WHERE id = $1 AND version = $2
