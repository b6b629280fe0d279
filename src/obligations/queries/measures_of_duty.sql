SELECT version, measure, reason, at, by_name FROM duty_measure WHERE county = $1 AND duty = $2 ORDER BY version DESC
