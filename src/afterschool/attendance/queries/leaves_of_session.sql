SELECT pupil, in_time FROM leave_session WHERE county = $1 AND session = $2 AND standing = 'yes'
