SELECT d.at FROM digest_sent d WHERE d.county = $1 AND d.account = $2 ORDER BY d.week DESC LIMIT 1
