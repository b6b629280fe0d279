SELECT name, source, on_day, stage, number, words FROM programme_list WHERE county = $1 AND line = $2 ORDER BY on_day, name
