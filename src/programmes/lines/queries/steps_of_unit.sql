SELECT serial, stage, on_day, reference, reason, at, by_name FROM programme_unit_step WHERE county = $1 AND unit = $2 ORDER BY serial
