SELECT serial, from_day, document, content, by_name FROM expert_terms WHERE county = $1 AND serial > 0 ORDER BY serial DESC
