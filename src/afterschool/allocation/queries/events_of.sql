SELECT event, at, by_name, note FROM allocation_event WHERE county = $1 AND draw = $2 ORDER BY serial
