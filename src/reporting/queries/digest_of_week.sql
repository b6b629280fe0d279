SELECT d.at FROM digest_sent d WHERE d.county = $1 AND d.account = $2 AND d.week = $3
