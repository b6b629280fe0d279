UPDATE online_order_asking SET tries = $3, next_at = $4, said = $5 WHERE county = $1 AND order_id = $2
