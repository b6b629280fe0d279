SELECT round, score, words, day, by_name FROM expert_rating WHERE county = $1 AND expert = $2 ORDER BY day DESC, round
