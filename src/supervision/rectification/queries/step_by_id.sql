SELECT order_id, act, words FROM rectification_step WHERE county = $1 AND id = $2
