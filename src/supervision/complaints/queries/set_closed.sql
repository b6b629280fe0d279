UPDATE complaint_progress SET state = 'closed', closed_at = $3, closing_round = $4, version = version + 1 WHERE county = $1 AND complaint = $2
