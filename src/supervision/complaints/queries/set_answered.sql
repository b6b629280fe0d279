UPDATE complaint_progress SET state = 'answered', answered_at = $3, answer = $4, outcome = $5, version = version + 1 WHERE county = $1 AND complaint = $2
