SELECT registration FROM event_check_in WHERE county = $1 AND id = $2
