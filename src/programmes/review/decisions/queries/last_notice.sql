SELECT COALESCE(max(serial), 0) FROM award_notice WHERE county = $1 AND contest = $2
