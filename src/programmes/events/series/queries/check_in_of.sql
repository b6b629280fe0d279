SELECT id, at, by_name FROM event_check_in WHERE county = $1 AND registration = $2
