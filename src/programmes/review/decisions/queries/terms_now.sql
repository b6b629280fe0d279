SELECT version, content, by_name, at FROM award_terms WHERE county = $1 AND line = $2 ORDER BY version DESC LIMIT 1
