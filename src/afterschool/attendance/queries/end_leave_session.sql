UPDATE leave_session SET standing = NULL WHERE county = $1 AND leave = $2 AND session = $3
