UPDATE rectification_standing SET serial = $3, state = $4, due = $5, look_back_on = $6, looked_back = $7, closed_at = $8 WHERE county = $1 AND order_id = $2
