SELECT serial, state, rule, reason, until_day, at, by_name FROM expert_standing WHERE county = $1 AND expert = $2 ORDER BY serial DESC
