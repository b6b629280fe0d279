SELECT s.county, s.account, s.body, s.address, s.language, s.state, s.ended, s.first_week FROM digest_subscription s WHERE s.county = $1 AND s.account = $2
