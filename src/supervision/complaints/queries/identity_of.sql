SELECT sealed FROM complaint_identity WHERE county = $1 AND complaint = $2 AND state = 'kept'
