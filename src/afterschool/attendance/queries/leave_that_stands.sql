SELECT leave, in_time FROM leave_session WHERE county = $1 AND session = $2 AND pupil = $3 AND standing = 'yes'
