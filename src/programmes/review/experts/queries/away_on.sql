SELECT count(*) FROM expert_away WHERE county = $1 AND expert = $2 AND from_day <= $3 AND to_day >= $3
