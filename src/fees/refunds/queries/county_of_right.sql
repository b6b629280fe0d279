SELECT county FROM refund_right WHERE id = $1
