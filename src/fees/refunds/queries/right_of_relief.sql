SELECT id FROM refund_right WHERE county = $1 AND relief = $2
