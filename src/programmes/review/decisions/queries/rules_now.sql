SELECT version, content, reason, by_whom, by_name FROM award_rules WHERE county = $1 AND contest = $2 ORDER BY version DESC LIMIT 1
