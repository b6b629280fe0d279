UPDATE complaint_identity SET state = 'erased', sealed = NULL, erased_at = $3 WHERE county = $1 AND complaint = $2 AND state = 'kept'
