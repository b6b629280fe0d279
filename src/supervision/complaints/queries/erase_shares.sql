UPDATE complaint_share SET sealed = NULL, gone = 'erased' WHERE county = $1 AND complaint = $2
