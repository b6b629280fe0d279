SELECT bill, amount_fen FROM online_order_line WHERE county = $1 AND order_id = $2 ORDER BY bill
