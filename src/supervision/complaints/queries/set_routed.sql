UPDATE complaint_progress SET state = 'received', handler = $3, handler_path = $4, handler_division = $5, version = version + 1 WHERE county = $1 AND complaint = $2
