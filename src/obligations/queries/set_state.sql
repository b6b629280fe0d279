-- A step that changes nothing but the state.
UPDATE duty_share_state SET state = $4, version = version + 1, request = NULL WHERE county = $1 AND share = $2 AND version = $3
