UPDATE complaint_progress SET answer_due = $3, extended = 1, version = version + 1 WHERE county = $1 AND complaint = $2 AND extended = 0
