SELECT kind, on_day, settled_words, settled_by_name FROM duty_flag WHERE county = $1 AND duty = $2 ORDER BY on_day, kind
