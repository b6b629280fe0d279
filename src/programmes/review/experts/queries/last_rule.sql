SELECT rule FROM expert_standing WHERE county = $1 AND expert = $2 ORDER BY serial DESC LIMIT 1
