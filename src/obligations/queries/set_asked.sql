UPDATE duty_share_state SET state = 'asked_to_close', version = version + 1, request = $4 WHERE county = $1 AND share = $2 AND version = $3
