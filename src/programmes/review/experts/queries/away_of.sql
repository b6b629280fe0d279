SELECT id, from_day, to_day, words FROM expert_away WHERE county = $1 AND expert = $2 ORDER BY from_day, id
