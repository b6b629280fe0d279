UPDATE duty_share_state SET state = 'in_progress', version = version + 1, round = round + 1, due = $4, closed_by = NULL, closed_verdict = NULL
WHERE county = $1 AND share = $2 AND version = $3
