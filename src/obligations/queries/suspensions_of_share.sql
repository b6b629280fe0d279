SELECT from_day, until_day, reason, by_name, ended_by_name FROM duty_suspension WHERE county = $1 AND share = $2 ORDER BY from_day
