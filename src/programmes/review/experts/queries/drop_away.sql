DELETE FROM expert_away WHERE county = $1 AND id = $2
