SELECT serial, step, words, at, by_name FROM pay_step WHERE county = $1 AND sheet = $2 ORDER BY serial
