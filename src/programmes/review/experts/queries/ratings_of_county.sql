SELECT expert, day, score FROM expert_rating WHERE county = $1
