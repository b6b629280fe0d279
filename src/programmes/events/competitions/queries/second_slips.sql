SELECT first_code, code, station FROM competition_second_code WHERE county = $1 AND edition = $2 AND event = $3 ORDER BY first_code
