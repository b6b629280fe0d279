SELECT application, serial, state, open FROM award_now WHERE county = $1 AND contest = $2 AND application = $3
