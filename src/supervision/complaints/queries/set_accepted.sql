UPDATE complaint_progress SET state = 'accepted', accepted_at = COALESCE(accepted_at, $3), order_mark = NULL, version = version + 1 WHERE county = $1 AND complaint = $2
