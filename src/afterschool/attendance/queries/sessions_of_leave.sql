SELECT session, cutoff_at, in_time FROM leave_session WHERE county = $1 AND leave = $2
