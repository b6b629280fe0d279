SELECT unit, body, line_code, from_day, until_day, reason FROM programme_ban WHERE county = $1 AND body = $2 AND from_day <= $3 AND until_day > $3 ORDER BY until_day DESC, unit
