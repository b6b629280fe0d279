SELECT unit, body, line_code, from_day, until_day, reason FROM programme_ban WHERE county = $1 AND unit = $2 ORDER BY line_code
