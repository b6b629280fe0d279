SELECT from_day, due, until_day, wanted, by_name FROM programme_pause WHERE county = $1 AND application = $2 ORDER BY serial
