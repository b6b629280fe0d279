SELECT act, words, at, by_name FROM duty_step WHERE county = $1 AND share = $2 ORDER BY serial
