UPDATE complaint_progress SET handler = $3, handler_path = $4, handler_division = $5 WHERE county = $1 AND complaint = $2
