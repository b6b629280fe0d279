SELECT rules, places, sha256, by_whom, by_name, at FROM award_selection WHERE county = $1 AND contest = $2
