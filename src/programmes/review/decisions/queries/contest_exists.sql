SELECT count(*) FROM award_contest WHERE county = $1 AND call = $2
