UPDATE duty_share_state SET state = 'signed_for', version = version + 1, signed_at = $4, post = $5, contact = $6 WHERE county = $1 AND share = $2 AND version = $3
