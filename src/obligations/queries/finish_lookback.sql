UPDATE duty_lookback SET result = $3, words = $4, done_at = $5, by_whom = $6, by_name = $7 WHERE county = $1 AND conclusion = $2 AND result IS NULL
