UPDATE duty_share_state SET due = $4, version = version + 1 WHERE county = $1 AND share = $2 AND version = $3
