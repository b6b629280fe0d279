UPDATE complaint_progress SET outcome = $3 WHERE county = $1 AND complaint = $2
