SELECT conclusion, due, result, words, done_at, by_name FROM duty_lookback WHERE county = $1 AND share = $2 ORDER BY due, conclusion
