SELECT serial, content, at, by_name FROM expert_version WHERE county = $1 AND expert = $2 ORDER BY serial DESC
