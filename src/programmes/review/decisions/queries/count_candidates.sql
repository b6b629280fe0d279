SELECT count(*) FROM award_candidate WHERE county = $1 AND contest = $2
