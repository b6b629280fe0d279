UPDATE duty_share_state SET state = 'concluded', version = version + 1, request = NULL, closed_by = $4, closed_verdict = 'closed'
WHERE county = $1 AND share = $2 AND version = $3
