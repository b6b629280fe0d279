SELECT serial, from_day, document, content, by_name FROM expert_terms WHERE county = $1 AND from_day <= $2 ORDER BY from_day DESC LIMIT 1
