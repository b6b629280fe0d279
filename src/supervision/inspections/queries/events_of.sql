SELECT event, at, by_name, gone, came, note FROM inspection_event WHERE county = $1 AND draw = $2 ORDER BY serial
