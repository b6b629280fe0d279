SELECT serial, id, act, state, words, order_id, at, by_name, by_body FROM check_step WHERE county = $1 AND case_id = $2 ORDER BY serial
