SELECT case_id, act, words FROM check_step WHERE county = $1 AND id = $2
