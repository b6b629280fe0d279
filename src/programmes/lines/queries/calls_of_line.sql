SELECT call, title, batch_year, places, on_day FROM programme_line_call WHERE county = $1 AND line = $2 ORDER BY on_day DESC, call
