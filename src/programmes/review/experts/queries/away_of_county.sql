SELECT expert FROM expert_away WHERE county = $1 AND from_day <= $2 AND to_day >= $2
