SELECT code, entry FROM competition_first_code WHERE county = $1 AND edition = $2 AND event = $3 ORDER BY code
