UPDATE complaint_progress SET state = $3, version = version + 1 WHERE county = $1 AND complaint = $2
